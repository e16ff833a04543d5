/* Parts of the screen come anew from the server, which draws all of it; the script draws nothing twice. */
import { headers } from "./place.js";
import { fade } from "./says.js";
import { forget } from "./fields.js";
import * as stage from "./stage.js";

const PARTS = ["picker", "undo", "people", "publish", "list", "panel", "past"];
const listeners = [];
let latest = 0;

export const onSwap = (listener) => listeners.push(listener);

/** The screen at an address; a newer wish wins over an older one. */
export const load = async (address, { post, push = false, parts = PARTS } = {}) => {
  const mine = ++latest;
  const answer = await fetch(address, { method: post ? "POST" : "GET", body: post, headers: { ...headers, Accept: "text/html" } });
  const url = new URL(answer.url);
  if (!url.pathname.startsWith("/dashboard/editor")) return location.assign(url); // signed out, or not allowed any more
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== latest && !post) return null;
  if (!fresh.body.dataset.page) return location.reload();
  put(fresh, parts);
  if (push || answer.redirected) history[push ? "pushState" : "replaceState"]({}, "", clean(url));
  return fresh;
};

/** What was done is said once, not again after a reload. */
const clean = (url) => {
  url.searchParams.delete("done");
  return url.pathname + url.search;
};

const put = (fresh, parts) => {
  const focus = remembered();
  const open = [...document.querySelectorAll("#panel details[open][id]")].map((d) => d.id);
  const same = document.body.dataset.section === fresh.body.dataset.section && document.body.dataset.page === fresh.body.dataset.page;
  const scroll = { list: document.getElementById("list").scrollTop, panel: same ? document.getElementById("panel").scrollTop : 0 };
  for (const id of parts) {
    const now = document.getElementById(id);
    const next = fresh.getElementById(id);
    if (now && next) now.replaceWith(document.adoptNode(next));
  }
  if (parts.includes("panel")) {
    forget();
    Object.assign(document.body.dataset, fresh.body.dataset);
    document.title = fresh.title;
    document.getElementById("tab-name").textContent = fresh.getElementById("tab-name").textContent;
    const source = fresh.getElementById("frame")?.getAttribute("src");
    if (source && document.getElementById("frame").dataset.shown !== fresh.body.dataset.page + fresh.body.dataset.language) stage.show(source);
    document.getElementById("frame")?.setAttribute("data-shown", fresh.body.dataset.page + fresh.body.dataset.language);
    const said = fresh.querySelector("#notice .toast");
    if (said) {
      document.getElementById("notice").replaceChildren(document.adoptNode(said));
      fade(said);
    }
  }
  if (same) open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
  for (const [id, top] of Object.entries(scroll)) document.getElementById(id).scrollTop = top;
  listeners.forEach((listener) => listener());
  restored(focus);
};

/** Where the keyboard is, so that it is there again. */
const remembered = () => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  return { id: at.id, label: at.getAttribute("aria-label"), name: at.getAttribute("name"), value: at.tagName === "BUTTON" ? at.value : null, href: at.getAttribute("href"), from: at.selectionStart, to: at.selectionEnd };
};

const restored = (focus) => {
  if (!focus || (document.activeElement && document.activeElement !== document.body)) return;
  const found =
    (focus.id && document.getElementById(focus.id)) ||
    (focus.href && document.querySelector(`a[href="${CSS.escape(focus.href)}"]`)) ||
    (focus.label && document.querySelector(`[aria-label="${CSS.escape(focus.label)}"]`)) ||
    (focus.value && document.querySelector(`[value="${CSS.escape(focus.value)}"]`));
  found?.focus({ preventScroll: true });
  if (found?.matches?.("textarea") && focus.from != null) found.setSelectionRange(focus.from, focus.to);
};
