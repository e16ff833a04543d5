// Offers the page in the visitor's own language, once. Nothing leaves the browser.
(() => {
  const short = tag => tag.toLowerCase().split("-")[0];
  const memory = { get: () => { try { return localStorage.getItem("offer"); } catch { return null; } },
                   set: () => { try { localStorage.setItem("offer", "answered"); } catch { /* not allowed: ask again */ } } };
  const offers = new Map([...document.querySelectorAll(".offer")].map(line => [short(line.lang), line]));
  const here = short(document.documentElement.lang);
  const wanted = (navigator.languages || []).map(short).find(tag => tag === here || offers.has(tag));
  const offer = offers.get(wanted);
  if (!offer || wanted === here || memory.get()) return;

  offer.hidden = false;
  offer.addEventListener("click", event => {
    const pressed = event.target.closest("a, button");
    if (pressed) memory.set();
    if (pressed && pressed.matches("button")) offer.hidden = true;
  });
})();
