/* What the editor says, in the viewer's language: the page brings the words. */
const words = document.getElementById("says").dataset;
const voice = document.getElementById("voice");

/** {name} in a word is filled in. */
export const word = (key, values = {}) => (words[key] ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** Says it to those who do not see the screen. */
export const speak = (text) => (voice.textContent = text);

/** Says it at the foot of the screen for some seconds; with a button, when there is something to do. */
export const toast = (text, label, act) => {
  const notice = document.getElementById("notice");
  const box = document.createElement("div");
  box.className = "toast";
  box.setAttribute("role", "status");
  box.append(Object.assign(document.createElement("p"), { textContent: text }));
  if (label) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: label });
    button.addEventListener("click", () => (box.remove(), act()));
    box.append(button);
  }
  notice.replaceChildren(box);
  fade(box);
};

export const fade = (box) => {
  const go = () => (box.matches(":hover, :focus-within") ? setTimeout(go, 2000) : box.remove());
  setTimeout(go, 8000);
};
