/* Whether what was typed is in the draft: said as it is. */
import { word } from "./says.js";

const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });

export const show = (state) => {
  const line = document.getElementById("saved");
  if (line.dataset.state === state && state !== "saved") return;
  line.dataset.state = state;
  const text = { saving: "saving", saved: "saved", away: "offline", refused: "refused", signin: "signin" }[state];
  line.textContent = word(text, { time: time.format(new Date()) });
  if (state === "away") button(line, word("again"), () => dispatchEvent(new Event("online")));
  if (state === "signin") button(line, word("again"), () => location.reload());
};

const button = (line, label, act) => {
  const again = Object.assign(document.createElement("button"), { type: "button", className: "button bare", textContent: label });
  again.addEventListener("click", act);
  line.append(" ", again);
};
