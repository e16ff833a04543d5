/* The order of sections, blocks and pages: by drag, or by space and the arrow keys. Without script the panel has buttons. */
import { place } from "./place.js";
import { speak } from "./says.js";
import * as queue from "./queue.js";

const said = (list, key, values = {}) => {
  const words = (list.closest("[data-said-grabbed]") ?? document.querySelector("[data-said-grabbed]")).dataset;
  speak(words[`said${key}`].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole));
};
const items = (list) => [...list.querySelectorAll(":scope > [data-item]")];
const name = (item) => item.querySelector("a, summary > span").firstChild.textContent.trim();
const doc = (list) => (list.dataset.list === "sections" || document.getElementById("panel").dataset.kind === "section" ? place.doc : "site");

let held = null; // { item, list, before }

const grab = (item) => {
  const list = item.parentElement;
  held = { item, list, before: items(list) };
  item.classList.add("held");
};

const drop = (keep) => {
  const { item, list, before } = held;
  item.classList.remove("held");
  held = null;
  if (!keep) return before.reduceRight((next, one) => (list.insertBefore(one, next), one), rest(list));
  const now = items(list);
  if (now.every((one, i) => one === before[i])) return;
  const at = now.indexOf(item);
  queue.act({ op: "move", doc: doc(list), at: `${list.dataset.list}/${item.dataset.item}`, after: now[at - 1]?.dataset.item });
};

/** What stands below the items, such as the button that adds one. */
const rest = (list) => [...list.children].find((child) => !child.dataset.item && child.matches("button")) ?? null;

const step = (by) => {
  const { item, list } = held;
  const all = items(list);
  const to = Math.max(0, Math.min(all.length - 1, all.indexOf(item) + by));
  const others = all.filter((one) => one !== item);
  list.insertBefore(item, others[to] ?? rest(list));
  item.querySelector(".grip").focus();
  said(list, "Moved", { name: name(item), at: to + 1, of: all.length });
};

document.addEventListener("keydown", (event) => {
  const grip = event.target.closest?.(".grip");
  if (!grip) return;
  const item = grip.closest("[data-item]");
  const list = item.parentElement;
  if (event.key === " " || event.key === "Enter") {
    if (held) {
      said(list, "Dropped", { name: name(item), at: items(list).indexOf(item) + 1 });
      drop(true);
    } else {
      grab(item);
      said(list, "Grabbed", { name: name(item), at: items(list).indexOf(item) + 1, of: items(list).length });
    }
  } else if (held && ["ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) {
    step({ ArrowUp: -1, ArrowDown: 1, Home: -99, End: 99 }[event.key]);
  } else if (held && event.key === "Escape") {
    said(list, "Back", { name: name(item) });
    drop(false);
    grip.focus();
  } else return;
  event.preventDefault();
});
document.addEventListener("keyup", (event) => event.key === " " && event.target.closest?.(".grip") && event.preventDefault());

document.addEventListener("pointerdown", (event) => {
  const grip = event.target.closest?.(".grip");
  if (!grip || event.button !== 0 || held) return;
  event.preventDefault();
  grip.focus();
  grab(grip.closest("[data-item]"));
  grip.setPointerCapture(event.pointerId);
  const move = (to) => {
    const { item, list } = held;
    const after = items(list).filter((one) => one !== item).find((one) => {
      const box = one.getBoundingClientRect();
      return to.clientY < box.top + box.height / 2;
    });
    if (after !== item.nextElementSibling) list.insertBefore(item, after ?? rest(list));
    scroll(list, to.clientY);
  };
  const end = (last) => {
    grip.removeEventListener("pointermove", move);
    if (held) drop(last.type === "pointerup");
  };
  grip.addEventListener("pointermove", move);
  grip.addEventListener("pointerup", end, { once: true });
  grip.addEventListener("pointercancel", end, { once: true });
});

/** Near an edge the list goes on. */
const scroll = (list, y) => {
  const pane = list.closest(".list, .panel");
  const box = pane.getBoundingClientRect();
  if (y < box.top + 40) pane.scrollTop -= 12;
  else if (y > box.bottom - 40) pane.scrollTop += 12;
};

export const holding = () => held !== null;
export const prepare = () => document.querySelectorAll(".grip").forEach((grip) => (grip.hidden = false));
