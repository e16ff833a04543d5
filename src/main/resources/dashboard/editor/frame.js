/* In the page that is being edited: it tells the editor what is clicked and typed, and shows what the editor sends. It
   listens to nobody but the page around it, which by the policy of this page can only be the dashboard. */
(() => {
  const AGAIN = 2000; // ms
  const script = document.currentScript;
  const editor = script?.dataset.editor ?? "";
  if (!editor || parent === self) return;
  let writes = "none";
  let first = "";
  let typing = null;
  let stale = false; // the page is to be drawn anew when nobody types in it any more
  let greeted = false;
  let round = 0; // of drawing anew: an answer that comes late is not shown over a newer one
  const late = new Map(); // sections that came while somebody typed in them

  const tell = (message) => parent.postMessage(message, editor);
  const section = (id) => document.querySelector(`[data-section="${CSS.escape(id)}"]`);
  const texts = (doc, at) => document.querySelectorAll(`sp-text[at="${CSS.escape(at)}"]${doc ? `[doc="${CSS.escape(doc)}"]` : ""}`);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .offer { display: none !important; }
    [data-section] { cursor: default; }
    [data-section]:hover { outline: 2px solid color-mix(in srgb, #5b8cff, transparent 45%); outline-offset: -2px; }
    [data-section].sp-picked { outline: 3px solid #5b8cff; outline-offset: -3px; }
    sp-text { display: contents; cursor: text; }
    sp-text[contenteditable] { display: inline; outline: 2px solid #5b8cff; outline-offset: 4px; border-radius: 2px; min-width: 1ch; }
    sp-text.sp-open:hover { text-decoration: underline dotted 2px #5b8cff; text-underline-offset: .15em; }
    sp-text[data-missing] { opacity: .55; }
    .sp-came { animation: sp-came 1.6s ease-out; }
    @keyframes sp-came { from { box-shadow: inset 0 0 0 6px #5b8cff; } }
    @media (prefers-reduced-motion: reduce) { .sp-came { animation: none; } }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  /* ---------- what may be typed here ---------- */
  const language = (at) => at.split("/").at(-1);
  const open = (text) => writes === "all" || (writes === "others" && language(text.getAttribute("at")) !== first);
  const prepare = (root = document) => {
    root.querySelectorAll("sp-text").forEach((text) => text.classList.toggle("sp-open", open(text)));
    root.querySelectorAll("[data-section]").forEach((part) => part.hasAttribute("tabindex") || part.setAttribute("tabindex", "0"));
  };

  const pick = (id, quiet) => {
    document.querySelectorAll(".sp-picked").forEach((one) => one.classList.remove("sp-picked"));
    section(id)?.classList.add("sp-picked");
    if (!quiet) tell({ kind: "picked", section: id });
  };

  const begin = (text) => {
    if (typing === text || !open(text)) return;
    end();
    typing = text;
    text.dataset.before = text.textContent;
    text.setAttribute("contenteditable", "plaintext-only");
    text.setAttribute("role", "textbox");
    text.removeAttribute("data-missing");
    text.focus();
    tell({ kind: "focus", section: text.closest("[data-section]")?.dataset.section ?? "", doc: text.getAttribute("doc"), at: text.getAttribute("at") });
  };
  const end = (back) => {
    if (!typing) return;
    const text = typing;
    typing = null;
    if (back && text.textContent !== text.dataset.before) {
      text.textContent = text.dataset.before;
      said(text);
    }
    text.removeAttribute("contenteditable");
    text.removeAttribute("role");
    const id = text.closest("[data-section]")?.dataset.section;
    if (stale) {
      stale = false;
      late.clear();
      refresh();
    } else if (id && late.has(id)) {
      const html = late.get(id);
      late.delete(id);
      put(id, html);
    }
  };
  const said = (text) => tell({ kind: "typed", doc: text.getAttribute("doc"), at: text.getAttribute("at"), text: text.textContent, was: text.dataset.before });

  document.addEventListener("click", (event) => {
    const text = event.target.closest("sp-text");
    const part = event.target.closest("[data-section]");
    if (event.target.closest("a, button, summary, input, select")) event.preventDefault();
    if (text && open(text)) begin(text);
    else if (!text) end();
    if (part) pick(part.dataset.section);
  }, true);
  document.addEventListener("submit", (event) => event.preventDefault(), true);
  document.addEventListener("input", (event) => event.target === typing && said(typing));
  document.addEventListener("focusout", (event) => event.target === typing && end());
  document.addEventListener("keydown", (event) => {
    const held = event.ctrlKey || event.metaKey;
    if (held && /^[zy]$/i.test(event.key)) {
      event.preventDefault();
      end();
      return tell({ kind: "history", which: event.key.toLowerCase() === "y" || event.shiftKey ? "redo" : "undo" });
    }
    if (typing && (event.key === "Enter" || event.key === "Escape")) {
      event.preventDefault();
      const at = typing.getAttribute("at");
      end(event.key === "Escape");
      return tell({ kind: "enter", at });
    }
    if (!typing && event.key === "Enter" && event.target.matches?.("[data-section]")) {
      event.preventDefault();
      pick(event.target.dataset.section);
    }
  });

  /* ---------- what the editor sends ---------- */
  const put = (id, html) => {
    if (typing && typing.closest("[data-section]")?.dataset.section === id) return late.set(id, html);
    const now = section(id);
    const holder = document.createElement("template");
    holder.innerHTML = html;
    const next = holder.content.firstElementChild;
    if (!now || !next) return now || !html ? now?.remove() : refresh();
    next.classList.toggle("sp-picked", now.classList.contains("sp-picked"));
    now.replaceWith(next);
    prepare();
  };

  /** The whole page anew, without its flash and where it was scrolled to. */
  const refresh = async (wanted) => {
    if (typing && !wanted) return void (stale = true);
    end();
    const mine = ++round;
    const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
    const html = answer?.ok ? await answer.text().catch(() => "") : "";
    if (mine !== round || (answer && answer.status >= 400 && answer.status < 500)) return;
    if (!html) return void setTimeout(() => mine === round && refresh(wanted), AGAIN);
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const look = (page) => [...page.querySelectorAll("link[rel=stylesheet]")].map((l) => l.getAttribute("href")).join();
    if (look(fresh) !== look(document)) {
      tell({ kind: "leaving" });
      return location.reload();
    }
    const top = scrollY;
    const picked = wanted ?? document.querySelector(".sp-picked")?.dataset.section;
    document.documentElement.dataset.palette = fresh.documentElement.dataset.palette ?? "";
    document.body.replaceChildren(...[...fresh.body.childNodes].filter((node) => node.nodeName !== "SCRIPT").map((node) => document.adoptNode(node)));
    scrollTo({ top, behavior: "instant" });
    prepare();
    if (picked) pick(picked, true);
    if (wanted) show(wanted);
  };

  const show = (id) => {
    const part = section(id);
    if (!part) return;
    const box = part.getBoundingClientRect();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (box.top > innerHeight * 0.7 || box.bottom < innerHeight * 0.2) part.scrollIntoView({ behavior: calm ? "instant" : "smooth", block: box.height < innerHeight ? "center" : "start" });
  };

  const answers = {
    hello: (told) => {
      greeted = true;
      writes = told.writes;
      first = told.first;
      prepare();
      if (told.section) pick(told.section, true);
    },
    select: ({ section: id }) => (pick(id, true), show(id)),
    text: ({ doc, at, text }) => texts(doc, at).forEach((one) => one !== typing && one.children.length === 0 && (one.textContent = text)),
    point: ({ at }) => {
      const one = texts("", at)[0];
      if (one && one !== typing) show(one.closest("[data-section]")?.dataset.section ?? "");
    },
    sections: ({ sections }) => Object.entries(sections).forEach(([id, html]) => put(id, html)),
    refresh: ({ section: id }) => refresh(id),
  };
  addEventListener("message", (event) => {
    if (event.source === parent && event.origin === editor) answers[event.data?.kind]?.(event.data);
  });
  /** Said until it is answered: this page may be there before the editor's script listens. */
  const ready = () => {
    if (greeted) return;
    tell({ kind: "ready" });
    setTimeout(ready, AGAIN / 10);
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", ready);
  else ready();
})();
