/* What others do at the same draft, asked for every few seconds while somebody looks. */
import { client, headers, place, seq } from "./place.js";
import { word, toast } from "./says.js";
import * as fields from "./fields.js";
import * as queue from "./queue.js";
import * as stage from "./stage.js";
import { load } from "./swap.js";
import { holding } from "./order.js";

const PAUSE = 2500;
let here = null; // who else was here the last time

export const people = (names) => {
  const line = document.getElementById("people");
  const text = (name) => word("too", { name });
  if (JSON.stringify(names) !== JSON.stringify(here)) {
    line.replaceChildren(...names.map((name) => Object.assign(document.createElement("span"), { className: "who", textContent: text(name) })));
    const joined = names.filter((name) => here && !here.includes(name));
    if (joined.length) toast(word("joined", { name: joined.join(", ") }));
  }
  here = names;
};

/** Puts the changes of others where they belong; nothing that is being typed is touched. */
export const merge = (edits) => {
  let structure = false;
  for (const edit of edits) {
    if (edit.client === client) continue;
    for (const change of edit.changes) {
      if (change.op !== "set") structure = true;
      else if (!put(change)) structure ||= change.doc === place.doc || change.doc === "site";
    }
  }
  return structure;
};

const put = ({ doc, at, value }) => {
  if (!fields.controls(at).length || (fields.controls(at)[0].dataset.doc ?? doc) !== doc) return false;
  if (queue.waits(doc, at)) return true; // mine is on its way: the server tells both
  fields.learn(doc, at, value);
  fields.write(at, value ?? null);
  fields.flash(at);
  return true;
};

const ask = async () => {
  if (document.hidden) return;
  try {
    const query = new URLSearchParams({ since: seq.get(), client, page: place.page, language: place.language });
    const answer = await fetch(`/dashboard/editor/news?${query}`, { headers, redirect: "manual" });
    if (!answer.ok) return;
    const said = await answer.json();
    people(said.people ?? []);
    const others = (said.edits ?? []).filter((edit) => edit.client !== client);
    seq.put(said.seq);
    if (!others.length) return;
    const structure = merge(others);
    if (said.reload) stage.tell({ kind: "refresh" });
    else if (said.sections) stage.tell({ kind: "sections", sections: said.sections });
    if (structure && queue.idle() && !holding()) await load(location.href);
    else await load(location.href, { parts: ["list", "undo", "publish"] });
  } catch { /* away for a moment: the next one tells */ }
};

const go = async () => {
  await ask();
  setTimeout(go, PAUSE);
};
setTimeout(go, PAUSE);
document.addEventListener("visibilitychange", ask);
