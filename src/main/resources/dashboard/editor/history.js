/* Undo and redo: the buttons, and Ctrl or Cmd with Z. The server knows what there is to take back, after a reload, too. */
import { client, headers, place, seq } from "./place.js";
import { word, toast } from "./says.js";
import * as queue from "./queue.js";

let then = () => {};
/** What is done with the answer. */
export const onAnswer = (listener) => (then = listener);

export const go = async (which) => {
  if (!(await queue.flushed())) return;
  const answer = await fetch(`/dashboard/editor/${which}`, {
    method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify({ client, page: place.page, language: place.language }), redirect: "manual",
  }).catch(() => null);
  if (!answer?.ok) return;
  const said = await answer.json();
  seq.put(said.seq);
  if (said.skipped?.length) toast(word("skipped"));
  then(said);
};

document.addEventListener("submit", (event) => {
  const which = event.target.dataset.history;
  if (!which) return;
  event.preventDefault();
  delete event.target.dataset.sent;
  go(which);
}, true);

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  go(key === "y" || event.shiftKey ? "redo" : "undo");
});
