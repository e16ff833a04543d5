/* Passkeys: the browser asks its key, the form carries the answer. Without a browser that can, nothing of this is shown. */
const can = typeof PublicKeyCredential === "function" && typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function";

/* ---------- a new one, on /account/security/passkeys ---------- */
const field = document.querySelector("[data-passkey-new]");
if (field && can) {
  document.querySelector("[data-passkey-missing]").hidden = true;
  field.form.addEventListener("submit", async (event) => {
    if (field.value) return;
    event.preventDefault();
    try {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(field.dataset.passkeyNew));
      field.value = JSON.stringify((await navigator.credentials.create({ publicKey })).toJSON());
    } catch (refused) {
      if (refused.name === "AbortError") return;
    }
    field.form.submit();
  });
}

/* ---------- signing in with one, on /sign-in ---------- */
const door = document.querySelector("[data-passkey-sign-in]");
if (door && can) {
  door.hidden = false;
  door.querySelector("button").addEventListener("click", async () => {
    const ask = await fetch("/sign-in/passkey", { headers: { Accept: "application/json" } });
    if (!ask.ok) return;
    const { ticket, options } = await ask.json();
    let answer;
    try {
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
      answer = await navigator.credentials.get({ publicKey });
    } catch {
      return;
    }
    const form = document.createElement("form");
    form.method = "post";
    form.action = "/sign-in/passkey";
    const old = document.querySelector("form[action='/sign-in']");
    const values = { ticket, answer: JSON.stringify(answer.toJSON()), next: old?.elements.next?.value ?? "", kept: old?.elements.kept?.value ?? "" };
    if (old?.elements.remember?.checked) values.remember = "on";
    for (const [name, value] of Object.entries(values)) {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      form.append(input);
    }
    document.body.append(form);
    form.submit();
  });
}
