/* The field for a template or a style sheet: line numbers, the line of the fault, and what may be
   written here, offered while one types. Without this script the field is a plain one. */
(() => {
  const root = document.querySelector('.code-editor');
  const area = root?.querySelector('textarea');
  if (!area) return;
  const names = [...document.querySelectorAll('.code-names code')].map(e => e.textContent);
  const problem = root.querySelector('.problem')?.textContent.match(/\d+/);
  const wrong = Number(problem ? problem[0] : root.dataset.line);
  area.spellcheck = false;
  area.setAttribute('autocapitalize', 'off');
  area.setAttribute('autocomplete', 'off');

  const box = document.createElement('div');
  box.className = 'code-box';
  const lines = document.createElement('div');
  lines.className = 'code-lines';
  lines.setAttribute('aria-hidden', 'true');
  area.replaceWith(box);
  box.append(lines, area);

  const number = () => {
    const count = area.value.split('\n').length;
    if (lines.childElementCount === count) return;
    lines.replaceChildren(...Array.from({ length: count }, (_, i) => {
      const e = document.createElement(i + 1 === wrong ? 'b' : 'span');
      e.textContent = i + 1;
      return e;
    }));
    lines.scrollTop = area.scrollTop;
  };
  area.addEventListener('scroll', () => { lines.scrollTop = area.scrollTop; });
  number();

  if (wrong > 0 && root.querySelector('.problem')) {
    const at = area.value.split('\n').slice(0, wrong - 1).join('\n').length + (wrong > 1 ? 1 : 0);
    area.setSelectionRange(at, at);
    const height = parseFloat(getComputedStyle(area).lineHeight);
    area.scrollTop = Math.max(0, (wrong - 6) * height);
  }

  if (names.length === 0) {
    area.addEventListener('input', number);
    return;
  }
  const offer = document.createElement('ul');
  offer.className = 'code-offer';
  offer.id = 'code-offer';
  offer.setAttribute('role', 'listbox');
  offer.hidden = true;
  box.append(offer);
  area.setAttribute('aria-controls', 'code-offer');
  area.setAttribute('aria-autocomplete', 'list');

  let word = '';
  let chosen = 0;
  const typed = () => (area.selectionStart === area.selectionEnd
    ? area.value.slice(Math.max(0, area.selectionStart - 60), area.selectionStart).match(/[\w.{%|"(]*[\w.|]$/)?.[0] ?? ''
    : '');
  const close = () => { offer.hidden = true; area.removeAttribute('aria-activedescendant'); };
  const mark = () => {
    [...offer.children].forEach((e, i) => e.setAttribute('aria-selected', String(i === chosen)));
    const now = offer.children[chosen];
    area.setAttribute('aria-activedescendant', now.id);
    now.scrollIntoView({ block: 'nearest' });
  };
  const take = () => {
    const text = names[Number(offer.children[chosen].dataset.index)];
    area.setRangeText(text, area.selectionStart - word.length, area.selectionStart, 'end');
    close();
    number();
  };
  const show = () => {
    number();
    word = typed().replace(/^[{%"(]+/, '');
    const inTag = /\{[{%][^}]*$/.test(area.value.slice(0, area.selectionStart));
    const found = inTag && word.length > 1
      ? names.map((name, index) => ({ name, index })).filter(n => n.name !== word && n.name.includes(word)).slice(0, 12)
      : [];
    if (found.length === 0) { close(); return; }
    found.sort((a, b) => b.name.startsWith(word) - a.name.startsWith(word));
    offer.replaceChildren(...found.map((n, i) => {
      const e = document.createElement('li');
      e.textContent = n.name;
      e.dataset.index = n.index;
      e.id = `code-offer-${i}`;
      e.setAttribute('role', 'option');
      e.addEventListener('mousedown', event => { event.preventDefault(); chosen = i; take(); });
      return e;
    }));
    chosen = 0;
    offer.hidden = false;
    mark();
  };
  area.addEventListener('input', show);
  area.addEventListener('blur', close);
  area.addEventListener('keydown', event => {
    if (offer.hidden) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      chosen = (chosen + move + offer.childElementCount) % offer.childElementCount;
      mark();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
})();
