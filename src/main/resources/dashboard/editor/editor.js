/* The editor: what is typed goes into the draft by itself, and the page beside it shows it at once. Everything works
   without this script, by forms; here their answers are put into the screen instead of a new one. */
import { place, seq } from "./place.js";
import { word, toast, speak } from "./says.js";
import { show as saved } from "./saved.js";
import * as queue from "./queue.js";
import * as fields from "./fields.js";
import * as stage from "./stage.js";
import * as clash from "./clash.js";
import * as history_ from "./history.js";
import * as news from "./news.js";
import * as order from "./order.js";
import * as picture from "./picture.js";
import { load, onSwap } from "./swap.js";

const prepare = () => {
  order.prepare();
  picture.prepare();
  document.querySelectorAll("[data-script]").forEach((line) => (line.hidden = false));
};
document.body.classList.add("live");
document.getElementById("frame")?.setAttribute("data-shown", place.page + place.language);
onSwap(prepare);
prepare();

/* ---------- typing in the panel ---------- */
const typed = (control) => {
  const at = control.dataset.at ?? control.dataset.other ?? control.closest("[data-at]")?.dataset.at;
  const main = at && fields.controls(at)[0];
  if (!main || main.disabled) return;
  fields.judge(at);
  const doc = main.dataset.doc;
  if (clash.stands(doc, at)) return;
  const value = fields.value(at);
  if (value === undefined) return; // not understood yet, such as half a price
  const change = fields.change(doc, at, value);
  fields.learn(doc, at, value);
  queue.type(change);
  if (typeof value === "string") stage.tell({ kind: "text", doc, at, text: value });
};
document.addEventListener("input", (event) => {
  if (event.target.matches("[type=file]")) return picture.upload(event.target, choose);
  if (event.target.closest("#panel [data-part], #panel .picture") && !event.target.matches("[type=hidden]")) typed(event.target.matches("[data-axis], .offers input") ? event.target.closest(".picture") : event.target);
});
document.addEventListener("change", (event) => {
  if (event.target.closest(".offers")) queue.flushed().then(() => load(location.href));
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches?.("textarea[data-kind=text]")) event.preventDefault();
});
const choose = (field, media) => {
  const { doc, at } = field.dataset;
  queue.act(fields.change(doc, at, media));
  fields.learn(doc, at, media);
  queue.flushed().then(() => load(location.href));
};

/* ---------- what the server says ---------- */
const shown = (said) => {
  seq.put(said.seq);
  if (said.reload) stage.tell({ kind: "refresh" });
  else if (said.sections && Object.keys(said.sections).length) stage.tell({ kind: "sections", sections: said.sections });
};
let later = 0;
queue.on("answer", (said, edit) => {
  const alone = seq.get() + 1 >= said.seq;
  shown(said);
  if (!alone && said.edits) news.merge(said.edits);
  for (const conflict of said.conflicts ?? []) {
    if (!clash.show(conflict)) toast(word("clash", { name: conflict.who ?? "" }));
  }
  (edit.changes ?? []).forEach((c) => c.op === "set" && fields.problem(c.at, ""));
  (said.problems ?? []).filter((p) => p.doc === place.doc || p.doc === "site").forEach((p) => fields.problem(p.at, p.text));
  clearTimeout(later);
  later = setTimeout(() => queue.idle() && !order.holding() && load(location.href, { parts: ["list", "publish", "undo"] }), 900);
});
queue.on("refused", () => toast(word("refused")));
history_.onAnswer(async (said) => {
  shown(said);
  await load(location.href);
  saved("saved");
});

/* ---------- forms and links of the editor ---------- */
document.addEventListener("submit", async (event) => {
  if (!event.target.matches("[data-publish]") || queue.idle()) return;
  event.preventDefault(); // what was typed last goes along
  const form = event.target;
  if (await queue.flushed()) form.submit();
});
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-live]")) return;
  event.preventDefault();
  delete form.dataset.sent;
  const data = new FormData(form, event.submitter);
  await queue.flushed();
  for (const was of form.querySelectorAll("[name^='was:']")) data.set(was.name, was.value);
  const fresh = await load(form.action, { post: new URLSearchParams(data) }).catch(() => null);
  if (!fresh) return saved("away");
  seq.put(Number(fresh.body.dataset.seq));
  stage.tell({ kind: "refresh", section: place.section });
  saved("saved");
}, true);

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || link.target || !link.pathname.startsWith("/dashboard/editor/pages")) return;
  event.preventDefault();
  await queue.flushed();
  go(link.href);
});
const go = async (address, tell = true) => {
  document.querySelector(".picker").open = false;
  document.getElementById("t-panel").checked = true;
  const fresh = await load(address, { push: true }).catch(() => null);
  if (fresh && tell) stage.tell({ kind: "select", section: place.section });
  if (fresh) speak(document.getElementById("panel-of").textContent);
};
addEventListener("popstate", () => load(location.href).then(() => stage.tell({ kind: "select", section: place.section })));

/* What was opened over the page closes with Escape and with a click elsewhere. */
const loose = ".picker[open], .more-acts[open]";
document.addEventListener("click", (event) => document.querySelectorAll(loose).forEach((d) => d.contains(event.target) || d.removeAttribute("open")));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") document.querySelectorAll(loose).forEach((d) => (d.removeAttribute("open"), d.querySelector("summary").focus()));
});

/* ---------- the page in its frame ---------- */
const address = (section) => `/dashboard/editor/pages/${place.page}?${new URLSearchParams({ language: place.language, section })}`;
const panelOf = async (section) => {
  if (section && section !== place.section) await go(address(section), false);
  document.getElementById("t-panel").checked = true;
};
stage.on("picked", ({ section }) => panelOf(section));
stage.on("focus", async ({ section, at }) => {
  await panelOf(section);
  const field = fields.controls(at)[0];
  field?.closest("details")?.setAttribute("open", "");
  field?.scrollIntoView({ block: "nearest" });
});
stage.on("typed", ({ doc, at, text, was }) => {
  const control = fields.controls(at)[0];
  const value = fields.plain(text, control?.dataset.kind ?? "text") || null;
  if (control) {
    control.value = value ?? "";
    return typed(control);
  }
  queue.type({ op: "set", doc, at, was: was ?? undefined, value: value ?? undefined });
});
stage.on("enter", ({ at }) => fields.controls(at)[0]?.focus());
stage.on("history", ({ which }) => history_.go(which));
document.addEventListener("focusin", (event) => {
  const at = event.target.dataset?.at;
  if (at && event.target.closest("#panel")) stage.tell({ kind: "point", at });
});

document.querySelectorAll("#notice .toast").forEach((box) => setTimeout(() => box.remove(), 8000));
