// What every page does: the CSRF token from its cookie goes with each request by script, an expired session is renewed in place.

export const csrfToken = () => {
  const cookie = document.cookie.split("; ").find(pair => pair.startsWith("XSRF-TOKEN="));
  return cookie ? decodeURIComponent(cookie.slice("XSRF-TOKEN=".length)) : "";
};

/** Sends a request as this page's script; an ended session asks for the password and sends it once more. */
export const send = async (url, body, options = {}) => {
  const attempt = () => fetch(url, {
    method: "POST",
    body,
    headers: { "X-Requested-With": "fetch", "X-XSRF-TOKEN": csrfToken(), ...options.headers },
    keepalive: options.keepalive || false,
  });
  const answer = await attempt();
  if (options.quiet || !hasEnded(answer)) return answer;
  await signInAgain();
  return attempt();
};

/** Whether the session in which it was asked is over. */
export const hasEnded = answer => answer.status === 401 || (answer.status === 403 && answer.headers.get("X-Session") === "ended");

let signingIn = null;

/** Resolves once the person has signed in again; rejects when they put it off. One dialog for all who wait. */
export const signInAgain = () => {
  signingIn = signingIn || askForPassword().finally(() => { signingIn = null; });
  return signingIn;
};

const askForPassword = () => new Promise((resolve, reject) => {
  const dialog = document.getElementById("sign-in-again");
  const form = dialog && dialog.querySelector("form");
  if (!form) { reject(new Error("not signed in")); return; }
  const error = form.querySelector(".field-error");
  const wrong = error.dataset.wrong;
  form.onsubmit = async event => {
    event.preventDefault();
    await fetch(form.dataset.tokenUrl, { headers: { "X-Requested-With": "fetch" } });
    const answer = await fetch(form.dataset.url, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { "X-Requested-With": "fetch", "X-XSRF-TOKEN": csrfToken() },
    });
    error.hidden = answer.ok;
    if (!answer.ok) {
      // locked or busy: no other password would do
      error.textContent = answer.status === 401 ? wrong : (await answer.json()).detail || wrong;
      return;
    }
    form.querySelector("[type=password]").value = "";
    dialog.close();
    await fetch(form.dataset.tokenUrl, { headers: { "X-Requested-With": "fetch" } });
    resolve();
  };
  const later = () => { dialog.close(); reject(new Error("not signed in")); };
  form.querySelector("[data-later]").onclick = later;
  dialog.oncancel = later;
  dialog.showModal();
});

document.body.addEventListener("htmx:configRequest", event => {
  event.detail.headers["X-XSRF-TOKEN"] = csrfToken();
  event.detail.headers["X-Requested-With"] = "fetch";
});

document.body.addEventListener("htmx:responseError", async event => {
  if (event.detail.xhr.status === 401) {
    await signInAgain();
    window.location.reload();
  }
});

// In a form the server expects the token masked by as many random bytes, so that compression gives nothing away.
const masked = token => {
  const plain = new TextEncoder().encode(token);
  const mask = crypto.getRandomValues(new Uint8Array(plain.length));
  const both = [...mask, ...plain.map((byte, at) => byte ^ mask[at])];
  return btoa(String.fromCharCode(...both)).replace(/\+/g, "-").replace(/\//g, "_");
};

/** A page may be older than the session: its form takes the token that is valid now. */
export const refreshToken = form => {
  const hidden = form.querySelector("input[name=_csrf]");
  if (hidden && csrfToken()) hidden.value = masked(csrfToken());
};

// A form with a text is sent only when the server can be reached: the browser's own page of an error would take the text away.
const frame = document.querySelector("#sign-in-again form");
const unreachable = form => {
  const old = form.querySelector("[data-unreachable]");
  if (old) old.remove();
  const notice = document.createElement("p");
  notice.className = "notice notice-error";
  notice.dataset.unreachable = "";
  notice.setAttribute("role", "alert");
  notice.textContent = frame.dataset.offline;
  form.append(notice);
};
document.addEventListener("submit", event => {
  const form = event.target;
  if (!frame || form.dataset.once === undefined || !form.querySelector("textarea")) return;
  if (form.dataset.reached) { delete form.dataset.reached; return; }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (form.dataset.asking) return;
  form.dataset.asking = "true";
  fetch(frame.dataset.tokenUrl, { headers: { "X-Requested-With": "fetch" }, cache: "no-store" })
    .then(() => { form.dataset.reached = "true"; form.requestSubmit(event.submitter); }, () => unreachable(form))
    .finally(() => { delete form.dataset.asking; });
}, true);

// A form marked data-once is sent once, however often its button is pressed.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  refreshToken(form);
  if (form.dataset.once !== undefined) form.dataset.sent = "true";
}, true);

// Coming back by the browser's Back button finds the form as it was left: it may be sent again.
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent);
});

// After sending a form one goes on from what the page says of it, not from the top of the window.
const said = document.getElementById("errors") || document.querySelector("main > .notice-ok");
if (said) { said.tabIndex = -1; said.focus({ preventScroll: said.id !== "errors" }); }
