/* Where the editor is: which page and language, whose site; and which tab of the browser this is. */
const KEY = "editor-tab";
/** A duplicated tab brings its twin's name along: whoever holds the lock keeps it. */
const held = (name) =>
  new Promise((done) => {
    if (!navigator.locks) return done(true);
    navigator.locks.request(`editor ${name}`, { ifAvailable: true }, (lock) => (done(!!lock), lock ? new Promise(() => {}) : undefined));
  });
const tab = async () => {
  let name = sessionStorage.getItem(KEY);
  if (!name || !(await held(name))) await held((name = crypto.randomUUID()));
  sessionStorage.setItem(KEY, name);
  return name;
};

export const client = await tab();

export const place = {
  get page() { return document.body.dataset.page; },
  get doc() { return document.body.dataset.doc; },
  get section() { return document.body.dataset.section; },
  get language() { return document.body.dataset.language; },
  get first() { return document.body.dataset.first; },
  get site() { return document.body.dataset.site; },
  get writes() { return document.body.dataset.writes === "true"; },
  /** Where what is not sent yet waits: for one person at one site. */
  get shelf() { return `editor ${document.body.dataset.who} ${document.body.dataset.site} `; },
};

let seen = Number(document.body.dataset.seq);
export const seq = { get: () => seen, put: (next) => (seen = Math.max(seen, next ?? 0)) };

export const headers = { "X-Editor": client, "Accept": "application/json" };
