/* The fields of the panel: what stands in them, and what the draft has. */
import { place } from "./place.js";
import { word } from "./says.js";

const known = new Map(); // place of a field to the JSON that the draft has there
const name = (doc, at) => `${doc} ${at}`;
const panel = () => document.getElementById("panel");

export const controls = (at) => [...panel().querySelectorAll(`[data-at="${CSS.escape(at)}"]`)];
export const plain = (text, kind) => (kind === "text" ? text.replace(/\s*\n\s*/g, " ") : text.replace(/\r\n?/g, "\n")).trim();

const money = (text) => {
  const bare = text.replace(/[\s$,]|USD/g, "").replace("−", "-");
  return /^-?\d{1,9}(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : undefined;
};
const link = (text) =>
  /^(\/(?!\/)|tel:|mailto:|https:\/\/)/.test(text) ? text : /^http:\/\//.test(text) ? text.replace("http:", "https:") : /^[^\s@:/]+@[^\s@:/]+$/.test(text) ? `mailto:${text}` : /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/u.test(text) ? `https://${text}` : undefined;

/** What a field says: null for nothing, undefined for what cannot be understood. */
export const value = (at) => {
  const all = controls(at);
  const one = all[0];
  const text = one.value?.trim() ?? "";
  switch (one.dataset.kind) {
    case "number": return text === "" ? null : /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    case "money": return text === "" ? null : money(text);
    case "flag": return one.checked || null;
    case "choice": return (one.type === "radio" ? all.find((c) => c.checked)?.value : text) || null;
    case "codes": return all.some((c) => c.checked) ? all.filter((c) => c.checked).map((c) => c.value) : null;
    case "link": return text === "other" ? link(panel().querySelector(`[data-other="${CSS.escape(at)}"]`).value.trim()) : text || null;
    case "picture": return picture(one);
    default: return plain(one.value, one.dataset.kind) || null;
  }
};

const picture = (field) => {
  const chosen = field.querySelector(".offers input:checked")?.value ?? "";
  if (!chosen) return null;
  const before = draft(field.dataset.doc ?? place.doc, field.dataset.at) ?? {};
  const [kind, id, width, height] = chosen.split(":");
  const same = kind === "art" ? before.art === id : before.media === id;
  const next = same ? { ...before } : kind === "art" ? { art: id } : { media: id, width: Number(width), height: Number(height) };
  if (before.eager) next.eager = true;
  const axes = ["x", "y"].map((axis) => field.querySelector(`[data-axis=${axis}]`)?.value);
  if (kind === "media" && same && axes.every((a) => a !== undefined && a !== "")) next.focus = axes.map((a) => Number(a) / 100);
  return next;
};

/** What the draft has there, as far as this tab knows. */
export const draft = (doc, at) => {
  if (!known.has(name(doc, at))) {
    const control = controls(at)[0];
    if (!control) return undefined;
    known.set(name(doc, at), control.dataset.was || "null");
  }
  return JSON.parse(known.get(name(doc, at)));
};

export const learn = (doc, at, next) => {
  const text = JSON.stringify(next ?? null);
  known.set(name(doc, at), text);
  const was = panel().querySelector(`[name="was:${CSS.escape(at)}"]`);
  if (was) was.value = next === null || next === undefined ? "" : text;
  controls(at).forEach((control) => (control.dataset.was = was?.value ?? ""));
};

export const forget = () => known.clear();

/** The change that makes the draft what the field says. */
export const change = (doc, at, next) => ({ op: "set", doc, at, was: draft(doc, at) ?? undefined, value: next ?? undefined });

/** Puts what somebody else wrote, or what came from the page, into its field. */
export const write = (at, next) => {
  for (const control of controls(at)) {
    if (control.type === "radio") control.checked = control.value === (next ?? "");
    else if (control.type === "checkbox") control.checked = control.dataset.kind === "codes" ? (next ?? []).includes(control.value) : next === true;
    else if (control.dataset.kind === "money") control.value = next == null ? "" : String(next / 100);
    else if (control.matches("select") && control.dataset.kind === "link") control.value = [...control.options].some((o) => o.value === next) ? next : "other";
    else if (control.dataset.kind !== "picture") control.value = next ?? "";
  }
  judge(at);
};

export const flash = (at) => {
  const field = panel().querySelector(`[data-field="${CSS.escape(at)}"]`);
  field?.classList.remove("merged");
  requestAnimationFrame(() => field?.classList.add("merged"));
};

/** Counts, and marks what a language lacks. */
export const judge = (at) => {
  const control = controls(at)[0];
  if (!control?.matches("textarea")) return;
  const group = control.closest("fieldset");
  const first = group.querySelector(`textarea[data-at$="/${place.first}"]`);
  for (const text of group.querySelectorAll("textarea")) {
    const field = text.closest(".field");
    const lacks = text !== first && !!first?.value.trim() && !text.value.trim();
    field.classList.toggle("lacking", lacks);
    field.querySelectorAll("[data-missing]").forEach((mark) => (mark.hidden = !lacks));
    const count = field.querySelector("[data-count]");
    if (count) {
      const length = [...plain(text.value, text.dataset.kind)].length;
      count.textContent = word("count", { length, max: text.dataset.max });
      count.classList.toggle("over", length > Number(text.dataset.max));
    }
  }
};

export const problem = (at, text) => {
  const field = panel().querySelector(`[data-field="${CSS.escape(at)}"]`);
  field?.querySelectorAll(":scope > .problem").forEach((p) => p.remove());
  controls(at).forEach((c) => (text ? c.setAttribute("aria-invalid", "true") : c.removeAttribute("aria-invalid")));
  if (field && text) field.append(Object.assign(document.createElement("p"), { className: "problem", textContent: text }));
};
