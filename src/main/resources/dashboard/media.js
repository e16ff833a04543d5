/* Pictures: many at once, by drag and drop, with progress; the focus by pointer and arrow keys. Everything works without it. */
const MOST_BYTES = 15 * 1024 * 1024;
const upload = document.querySelector("[data-upload]");

/* ---------- uploads, one after the other ---------- */
if (upload) {
  const field = upload.querySelector("[type=file]");
  const list = upload.querySelector(".sending");
  const waiting = [];
  let busy = false;
  field.multiple = true;

  const line = (file) => {
    const item = document.createElement("li");
    const name = document.createElement("span");
    const bar = document.createElement("progress");
    name.textContent = file.name;
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    item.append(name, bar);
    list.append(item);
    list.hidden = false;
    return item;
  };

  const refuse = (item, text) => {
    const problem = document.createElement("span");
    problem.className = "problem";
    problem.textContent = text;
    item.querySelector("progress").replaceWith(problem);
  };

  const answered = (request, item) => {
    let said = {};
    try {
      said = JSON.parse(request.responseText);
    } catch {
      said = { problem: request.status === 413 ? upload.dataset.large : upload.dataset.lost };
    }
    if (request.status === 200) item.dataset.path = said.path;
    else refuse(item, said.problem ?? upload.dataset.lost);
  };

  const finish = () => {
    const sent = [...list.children];
    const done = sent.filter((item) => item.dataset.path);
    if (done.length === 1 && sent.length === 1) location.assign(`${done[0].dataset.path}?done=picture-added`);
    else if (done.length === sent.length) location.assign("/dashboard/media");
    else if (done.length > 0) done.forEach((item) => item.querySelector("progress")?.remove());
  };

  const next = () => {
    const task = waiting.shift();
    busy = Boolean(task);
    if (!task) return finish();
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append("form", "upload");
    body.append("file", task.file);
    request.open("POST", upload.action);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => {
      const bar = task.item.querySelector("progress");
      if (bar && event.lengthComputable) bar.value = event.loaded / event.total;
    });
    request.addEventListener("load", () => answered(request, task.item));
    request.addEventListener("error", () => refuse(task.item, upload.dataset.lost));
    request.addEventListener("loadend", next);
    request.send(body);
  };

  const send = (files) => {
    if (!busy) list.replaceChildren();
    for (const file of files) {
      const item = line(file);
      if (file.size > MOST_BYTES) refuse(item, upload.dataset.large);
      else waiting.push({ file, item });
    }
    if (!busy && waiting.length > 0) next();
  };

  field.addEventListener("change", () => {
    send(field.files);
    field.value = "";
  });
  upload.addEventListener("submit", (event) => {
    if (field.files.length === 0) return;
    event.preventDefault();
    send(field.files);
  });
  let inside = 0;
  const over = (change) => (event) => {
    if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
    event.preventDefault();
    inside = Math.max(0, inside + change);
    upload.classList.toggle("over", inside > 0);
  };
  document.addEventListener("dragenter", over(1));
  document.addEventListener("dragleave", over(-1));
  document.addEventListener("dragover", over(0));
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    inside = 0;
    upload.classList.remove("over");
    send(event.dataTransfer.files);
  });
}

/* ---------- what is being made appears when it is there ---------- */
const making = [...document.querySelectorAll("[data-making]")];
const look = async (tries) => {
  const images = making.flatMap((part) => [...part.querySelectorAll("img")]);
  const first = images[0];
  if (!first || tries === 0) return;
  const answer = await fetch(first.src, { method: "GET", cache: "no-store" }).catch(() => null);
  if (answer?.ok && !answer.headers.get("Content-Type").includes("svg")) location.reload();
  else setTimeout(() => look(tries - 1), 1000);
};
if (making.length > 0) setTimeout(() => look(30), 1000);

/* ---------- the focus ---------- */
const handle = document.querySelector(".look .focus");
const x = document.querySelector("[name=x]");
const y = document.querySelector("[name=y]");
if (handle && x && y) {
  const room = handle.closest(".look");
  const whole = handle.parentElement;
  const hold = (value) => Math.max(0, Math.min(100, Math.round(value)));
  const show = () => {
    room.style.setProperty("--x", hold(Number(x.value) || 0));
    room.style.setProperty("--y", hold(Number(y.value) || 0));
  };
  const set = (left, top) => {
    x.value = hold(left);
    y.value = hold(top);
    show();
  };
  const at = (event) => {
    const box = whole.getBoundingClientRect();
    set(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
  };
  handle.hidden = false;
  whole.classList.add("live");
  whole.addEventListener("pointerdown", (event) => {
    at(event);
    handle.setPointerCapture(event.pointerId);
    handle.focus({ preventScroll: true });
    event.preventDefault();
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) at(event);
  });
  handle.addEventListener("keydown", (event) => {
    const step = event.shiftKey ? 10 : 1;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (!(event.key in moves)) return;
    set(Number(x.value) + moves[event.key][0], Number(y.value) + moves[event.key][1]);
    event.preventDefault();
  });
  [x, y].forEach((input) => input.addEventListener("input", show));
  show();
}
