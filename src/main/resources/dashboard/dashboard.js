/* What the dashboard does beyond HTML: the palette, the keys, copying, and no second click. Everything works without it. */
const palette = document.getElementById("palette");
const keys = document.getElementById("keys");

/* ---------- the palette: every page by its name ---------- */
if (palette) {
  const word = palette.querySelector("input");
  const none = palette.querySelector(".none");
  const pages = [...palette.querySelectorAll("[role=option]")];
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = pages.map((page) => plain(page.textContent));
  const names = pages.map((page) => plain(page.querySelector("b").textContent));
  let shown = pages;
  let at = 0;

  const point = (index) => {
    at = Math.max(0, Math.min(index, shown.length - 1));
    pages.forEach((page) => page.setAttribute("aria-selected", page === shown[at]));
    if (shown[at]) {
      word.setAttribute("aria-activedescendant", shown[at].id);
      shown[at].scrollIntoView({ block: "nearest" });
    } else {
      word.removeAttribute("aria-activedescendant");
    }
  };

  const filter = () => {
    const wanted = plain(word.value).split(/\s+/).filter(Boolean);
    const weight = (i) => (names[i].startsWith(wanted[0] ?? "") ? 0 : wanted.every((w) => names[i].includes(w)) ? 1 : 2);
    const found = pages.map((_, i) => i).filter((i) => wanted.every((w) => texts[i].includes(w)));
    found.sort((a, b) => weight(a) - weight(b) || a - b);
    shown = found.map((i) => pages[i]);
    pages.forEach((page) => (page.hidden = !shown.includes(page)));
    shown.forEach((page) => page.parentElement.append(page));
    none.hidden = shown.length > 0;
    point(0);
  };

  const go = (page) => page && location.assign(page.dataset.href);

  word.addEventListener("input", filter);
  word.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 6, PageUp: at - 6, Home: 0, End: shown.length };
    if (event.key === "Enter") go(shown[at]);
    else if (!(event.key in steps) || (word.value && (event.key === "Home" || event.key === "End"))) return;
    else point(steps[event.key]);
    event.preventDefault();
  });
  pages.forEach((page) => {
    page.addEventListener("click", () => go(page));
    page.addEventListener("pointermove", () => point(shown.indexOf(page)));
  });
  palette.prepare = () => {
    word.value = "";
    filter();
  };
}

const open = (dialog) => {
  document.querySelectorAll("dialog[open]").forEach((other) => other.close());
  document.getElementById("menu")?.hidePopover?.();
  dialog.prepare?.();
  dialog.showModal();
};

document.querySelectorAll("[data-opens]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => open(document.getElementById(button.dataset.opens)));
});

/* A click beside a dialog closes it. */
document.querySelectorAll("dialog").forEach((dialog) =>
  dialog.addEventListener("click", (event) => {
    const box = dialog.getBoundingClientRect();
    const within = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (event.target === dialog && !within) dialog.close();
  }),
);

/* ---------- keys; those of a single letter can be switched off (WCAG 2.1.4) ---------- */
const single = document.getElementById("single-keys");
const off = "single-keys-off";
if (single) {
  single.checked = !localStorage.getItem(off);
  single.addEventListener("change", () => (single.checked ? localStorage.removeItem(off) : localStorage.setItem(off, "1")));
}
document.addEventListener("keydown", (event) => {
  if (!palette || event.defaultPrevented || event.altKey) return;
  const held = event.ctrlKey || event.metaKey;
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (held && event.key.toLowerCase() === "k") open(palette);
  else if (!held && !typing && single.checked && event.key === "/") open(palette);
  else if (!held && !typing && single.checked && event.key === "?") open(keys);
  else return;
  event.preventDefault();
});
if (/Mac|iPhone|iPad/.test(navigator.platform)) {
  document.querySelectorAll("kbd").forEach((key) => (key.textContent = key.textContent.replace("Ctrl ", "⌘")));
}

/* ---------- small things ---------- */
document.querySelectorAll("[data-copy]").forEach((button) => {
  const said = button.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = said), 2000);
  });
});

/* A form is sent once; coming back by the browser's arrow makes it fresh again. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "1";
  event.submitter?.setAttribute("aria-busy", "true");
});
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  document.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
});

/* What was opened beside the page closes with Escape and with a click elsewhere. */
const loose = ".place[open], .list .careful[open]";
document.addEventListener("click", (event) => {
  document.querySelectorAll(loose).forEach((details) => details.contains(event.target) || details.removeAttribute("open"));
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll(loose).forEach((details) => {
    details.removeAttribute("open");
    details.querySelector("summary").focus();
  });
});
