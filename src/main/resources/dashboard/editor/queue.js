/* Edits on their way to the draft: in their order, one at a time, until the server has them. What is not sent yet lies in
   the browser's own store, so that neither a closed window nor a server that is away loses it. */
import { client, headers, place, seq } from "./place.js";
import { show } from "./saved.js";

const PAUSE = 400; // after the last keystroke
const LONGEST = 30_000; // between two tries
const DEAD = 15_000; // a tab that says nothing for so long is closed

const key = place.shelf + client;
const listeners = { answer: [], refused: [] };
let pending = new Map(); // place of a field to its change, while somebody types
let timer = 0;
let flying = false;
let tries = 0;
let waiters = [];

const read = (name) => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") ?? { edits: [] };
  } catch {
    return { edits: [] };
  }
};
let edits = read(key).edits;

const keep = () => {
  try {
    if (edits.length) localStorage.setItem(key, JSON.stringify({ edits, at: Date.now() }));
    else localStorage.removeItem(key);
  } catch { /* a full store: what waits is still in memory */ }
};

/** What tabs of hers left behind when they were closed. */
const adopt = () => {
  for (const name of Object.keys(localStorage)) {
    if (!name.startsWith(place.shelf) || name === key) continue;
    const left = read(name);
    if (Date.now() - (left.at ?? 0) < DEAD) continue;
    edits.push(...left.edits);
    localStorage.removeItem(name);
  }
};

export const on = (event, listener) => listeners[event].push(listener);
export const idle = () => !flying && !edits.length && !pending.size;

/** A field has another value; it is sent when nobody types for a moment. */
export const type = (change) => {
  const at = `${change.doc} ${change.at}`;
  const before = pending.get(at);
  pending.set(at, before ? { ...change, was: before.was } : change);
  show("saving");
  clearTimeout(timer);
  timer = setTimeout(commit, PAUSE);
};

/** An act is sent at once, after what was typed before it. */
export const act = (...changes) => {
  commit();
  add(changes);
};

export const commit = () => {
  clearTimeout(timer);
  const changes = [...pending.values()].filter((c) => JSON.stringify(c.was) !== JSON.stringify(c.value));
  pending = new Map();
  if (changes.length) add(changes);
  else settle();
};

/** Resolves when everything is in the draft; or says false when that takes too long. */
export const flushed = (most = 4000) => {
  commit();
  if (idle()) return Promise.resolve(true);
  return new Promise((done) => {
    waiters.push(done);
    setTimeout(() => done(false), most);
  });
};

/** Places of fields whose change is not in the draft yet. */
export const waits = (doc, at) =>
  pending.has(`${doc} ${at}`) || edits.some((e) => e.changes.some((c) => c.doc === doc && c.at === at));

const add = (changes) => {
  edits.push({ id: crypto.randomUUID(), client, changes });
  keep();
  send();
};

const settle = () => {
  if (!idle()) return;
  waiters.forEach((done) => done(true));
  waiters = [];
};

const send = async () => {
  if (flying || !edits.length) return settle();
  flying = true;
  show("saving");
  const edit = edits[0];
  let answer;
  try {
    answer = await fetch("/dashboard/editor/edits?" + new URLSearchParams({ page: place.page, language: place.language, since: seq.get() }), {
      method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(edit), redirect: "manual", keepalive: JSON.stringify(edit).length < 60_000,
    });
  } catch {
    answer = null;
  }
  flying = false;
  if (answer?.ok) {
    const said = await answer.json();
    tries = 0;
    edits.shift();
    keep();
    listeners.answer.forEach((listener) => listener(said, edit));
    show(edits.length ? "saving" : "saved");
    send();
  } else if (answer?.type === "opaqueredirect" || answer?.status === 401) {
    show("signin"); // what waits is sent after signing in
  } else if (answer && answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
    edits.shift();
    keep();
    show("refused");
    listeners.refused.forEach((listener) => listener(edit, answer.status));
    if (edits.length) send();
    else settle();
  } else {
    show("away");
    setTimeout(send, Math.min(LONGEST, 1000 * 2 ** tries++));
  }
};

addEventListener("online", () => ((tries = 0), send()));
addEventListener("pagehide", commit);
document.addEventListener("visibilitychange", () => document.hidden && commit());
setInterval(keep, 5000);
adopt();
send();
