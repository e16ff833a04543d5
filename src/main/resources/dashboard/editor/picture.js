/* Pictures: where the focus is, and uploads. */
import { headers } from "./place.js";
import * as queue from "./queue.js";

const within = (n) => Math.max(0, Math.min(100, Math.round(n)));

const focus = (field, x, y) => {
  field.querySelectorAll(".crop").forEach((crop) => {
    crop.style.setProperty("--x", x);
    crop.style.setProperty("--y", y);
  });
  field.querySelector("[data-axis=x]").value = x;
  field.querySelector("[data-axis=y]").value = y;
  const knob = field.querySelector("[data-focus]");
  knob.setAttribute("aria-label", knob.dataset.said.replace("{x}", x).replace("{y}", y));
  field.dispatchEvent(new Event("input", { bubbles: true }));
};
const now = (field) => ["x", "y"].map((axis) => Number(field.querySelector(`[data-axis=${axis}]`).value));

document.addEventListener("pointerdown", (event) => {
  const crop = event.target.closest?.(".picture .crop.wide");
  if (!crop?.querySelector("[data-focus]")) return;
  event.preventDefault();
  const field = crop.closest(".picture");
  field.querySelector("[data-focus]").focus();
  const move = (to) => {
    const box = crop.getBoundingClientRect();
    focus(field, within(((to.clientX - box.left) / box.width) * 100), within(((to.clientY - box.top) / box.height) * 100));
  };
  crop.setPointerCapture(event.pointerId);
  move(event);
  crop.addEventListener("pointermove", move);
  crop.addEventListener("pointerup", () => crop.removeEventListener("pointermove", move), { once: true });
});

document.addEventListener("keydown", (event) => {
  const knob = event.target.closest?.("[data-focus]");
  const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (!knob || !step) return;
  event.preventDefault();
  const field = knob.closest(".picture");
  const [x, y] = now(field);
  const by = event.shiftKey ? 10 : 2;
  focus(field, within(x + step[0] * by), within(y + step[1] * by));
});

/** Sends a file to the library and chooses it here. */
export const upload = async (input, then) => {
  const box = input.closest("[data-upload]");
  const line = box.querySelector("[role=status]");
  const help = (line.dataset.help ??= line.textContent);
  const form = new FormData();
  form.append("file", input.files[0]);
  line.textContent = line.dataset.said;
  const answer = await fetch("/dashboard/media", { method: "POST", body: form, headers }).catch(() => null);
  const said = answer?.ok ? await answer.json().catch(() => null) : await answer?.json().catch(() => null);
  input.value = "";
  if (!answer?.ok || !said?.id) {
    line.textContent = said?.problem ?? line.dataset.failed;
    return;
  }
  line.textContent = help;
  const field = box.closest(".picture");
  const media = { media: said.id, width: said.width, height: said.height };
  queue.commit();
  then(field, media);
};

/* What the library has is offered as soon as somebody looks for another picture. */
document.addEventListener("toggle", async (event) => {
  const chooser = event.target;
  if (!chooser.matches?.(".chooser[open]:not([data-filled])")) return;
  chooser.dataset.filled = "1";
  const answer = await fetch("/dashboard/media/list", { headers }).catch(() => null);
  const said = answer?.ok ? await answer.json() : { pictures: [] };
  const offers = chooser.querySelector(".offers");
  const name = offers.querySelector("input").name;
  for (const one of said.pictures.reverse()) {
    const value = `media:${one.id}:${one.width}:${one.height}`;
    if (offers.querySelector(`[value="${CSS.escape(value)}"]`)) continue;
    const label = document.createElement("label");
    const radio = Object.assign(document.createElement("input"), { type: "radio", name, value });
    const picture = document.createElement("span");
    picture.className = "thumb-nail";
    picture.append(Object.assign(document.createElement("img"), { src: one.thumb, alt: "", loading: "lazy" }));
    label.append(radio, picture, Object.assign(document.createElement("span"), { textContent: one.name }));
    offers.querySelector("label").after(label);
  }
}, true);

export const prepare = () => {
  document.querySelectorAll("[data-focus], [data-upload]").forEach((part) => (part.hidden = false));
};
