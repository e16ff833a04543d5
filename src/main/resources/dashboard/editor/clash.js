/* Two wrote at one field: both texts stand there until somebody chooses. */
import { word } from "./says.js";
import * as fields from "./fields.js";
import * as queue from "./queue.js";

/** Fields that wait for a choice: what is typed there meanwhile is "mine" and is not sent. */
const open = new Map();
const name = (doc, at) => `${doc} ${at}`;

export const stands = (doc, at) => open.has(name(doc, at));

const text = (value) => (value == null ? word("nothing") : typeof value === "string" ? value : JSON.stringify(value));
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** conflict: { doc, at, theirs, yours, who } as the server tells it. */
export const show = (conflict) => {
  const { doc, at, theirs, who } = conflict;
  const box = document.querySelector(`#panel [data-clash="${CSS.escape(at)}"]`);
  if (!box) return false;
  const mine = () => fields.value(at) ?? null;
  open.set(name(doc, at), conflict);
  const done = () => {
    open.delete(name(doc, at));
    box.hidden = true;
    box.replaceChildren();
    fields.controls(at)[0]?.focus();
  };
  const keep = make("button", { type: "button", className: "button main", textContent: word("mine") });
  keep.addEventListener("click", () => {
    const value = mine();
    done();
    fields.learn(doc, at, theirs);
    queue.act(fields.change(doc, at, value));
    fields.learn(doc, at, value);
  });
  const take = make("button", { type: "button", className: "button", textContent: word("theirs") });
  take.addEventListener("click", () => {
    done();
    fields.learn(doc, at, theirs);
    fields.write(at, theirs ?? null);
  });
  box.replaceChildren(
    make("h3", { textContent: word("clash", { name: who ?? "" }) }),
    make("p", { textContent: word("clashtext") }),
    make("dl", {}, make("dd", { textContent: text(theirs) })),
    make("p", { className: "acts" }, keep, take),
  );
  box.setAttribute("role", "alert");
  box.hidden = false;
  box.closest("details")?.setAttribute("open", "");
  return true;
};
