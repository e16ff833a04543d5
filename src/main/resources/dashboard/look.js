// Measures contrast while colours are chosen. Without it the server says the same after "Save".
const box = document.querySelector("[data-colours]");
if (box) {
  const { typed, css, hex, contrast, nearest } = await import(box.dataset.colours);
  const list = document.querySelector("[data-measures]");
  const inputs = [...box.querySelectorAll("input[data-role]")];
  const field = (scheme, role) => box.querySelector(`[name="${scheme}-${role}"]`);
  const rows = [...list.children];

  const grounds = (scheme, role) => rows
    .filter((row) => row.dataset.schemeOf === scheme && row.dataset.front === role)
    .map((row) => ({ colour: typed(field(scheme, row.dataset.back).value), need: +row.dataset.need }))
    .filter((ground) => ground.colour);

  function suggest(row, front) {
    const scheme = row.dataset.schemeOf, role = row.dataset.front;
    const better = nearest(front, grounds(scheme, role));
    let button = row.querySelector("button");
    if (!better) { button?.remove(); return; }
    if (!button) {
      button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      row.append(button);
      button.addEventListener("click", () => {
        const input = field(scheme, role);
        input.value = button.dataset.better;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.focus();
      });
    }
    button.dataset.better = hex(better);
    button.textContent = list.dataset.use.replace("…", hex(better));
  }

  function measure() {
    for (const row of rows) {
      const front = typed(field(row.dataset.schemeOf, row.dataset.front).value);
      const back = typed(field(row.dataset.schemeOf, row.dataset.back).value);
      if (!front || !back) continue;
      const ratio = contrast(front, back);
      const passes = ratio >= +row.dataset.need;
      row.classList.toggle("fails", !passes);
      row.querySelector("b").textContent = `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
      row.querySelector(".verdict").textContent = passes ? list.dataset.passes : list.dataset.fails;
      const sample = row.querySelector(".sample");
      sample.style.setProperty("--on", css(back));
      sample.style.setProperty("--ink", css(front));
      if (passes) row.querySelector("button")?.remove(); else suggest(row, front);
    }
  }

  for (const input of inputs) {
    const swatch = input.parentElement.querySelector(".swatch");
    const picker = document.createElement("input");
    picker.type = "color";
    picker.tabIndex = -1;
    picker.disabled = input.readOnly;
    picker.setAttribute("aria-hidden", "true");
    swatch.append(picker);
    const follow = () => {
      const colour = typed(input.value);
      if (!colour) return;
      swatch.style.setProperty("--swatch", css(colour));
      picker.value = hex(colour);
      measure();
    };
    input.addEventListener("input", follow);
    picker.addEventListener("input", () => { input.value = picker.value; follow(); });
    follow();
  }
}
