/* The page in its frame: what it is told, what it tells, and how large it is drawn. */
import { place } from "./place.js";

const listeners = new Map();
const frame = () => document.getElementById("frame");
let ready = false;
let waiting = [];

export const on = (kind, listener) => listeners.set(kind, listener);

export const tell = (message) => {
  if (!frame()) return;
  if (ready) frame().contentWindow.postMessage(message, place.site);
  else waiting.push(message);
};

/** Another page, or the same in another language. */
export const show = (source) => {
  if (!frame() || frame().getAttribute("src") === source) return;
  ready = false;
  waiting = [];
  frame().src = source;
};

addEventListener("message", (event) => {
  if (event.origin !== place.site || event.source !== frame()?.contentWindow) return;
  const { kind, ...said } = event.data ?? {};
  if (kind === "leaving") ready = false; // it comes again, and hears then what was said meanwhile
  if (kind === "ready") {
    ready = true;
    tell({ kind: "hello", section: place.section, writes: document.body.dataset.edits === "true" ? "all" : place.writes ? "others" : "none", first: place.first });
    waiting.splice(0).forEach(tell);
  }
  listeners.get(kind)?.(said);
});

/* A page wider than there is room for is drawn smaller. */
const paper = document.querySelector(".paper");
const stage = document.querySelector(".stage");
const fit = () => {
  const wide = parseFloat(getComputedStyle(document.body).getPropertyValue("--frame"));
  const style = getComputedStyle(stage);
  const room = stage.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  const scale = Math.min(1, room / wide);
  paper.style.setProperty("--scale", scale.toFixed(4));
  stage.querySelectorAll(".width span").forEach((line) => {
    line.dataset.said ??= line.textContent;
    line.textContent = line.dataset.said.replace("{percent}", Math.round(scale * 100));
  });
};
new ResizeObserver(fit).observe(stage);
document.querySelectorAll("[name=width]").forEach((radio) => radio.addEventListener("change", fit));
fit();
