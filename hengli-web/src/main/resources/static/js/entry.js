// The page of one entry: a draft saves itself, and nothing typed is lost, whatever happens to network, session or browser.
// What is not yet on the server stays in this browser under the writer's own name and is sent as soon as that is possible.

import { refreshToken, send } from "./page.js";
import { startUploads } from "./uploads.js";

const form = document.getElementById("entry");
const status = document.getElementById("saved");
const key = `hengli:entry:${form.dataset.owner}:${form.dataset.entry}`;
const WAIT = 2500;
const RETRY = 5000;

let timer = null;
let saving = null;
let postponed = false; // the writer put signing in off: ask again only when they save by hand
let blocked = false; // two people changed the same field: only a person can go on

const ticked = element => element.type === "checkbox" || element.type === "radio";
const now = element => (ticked(element) ? element.checked : element.value);
/** As the server sent it: somebody may have typed before this script was there. */
const sent = element => (ticked(element) ? element.defaultChecked : element.defaultValue);

const fields = (read = now) => {
  const values = {};
  for (const element of form.elements) {
    if (!element.name || element.name.startsWith("_") || element.type === "submit") continue;
    if (element.type === "radio") { if (read(element)) values[element.name] = element.value; }
    else values[element.name] = read(element);
  }
  return values;
};

const put = (name, value) => {
  for (const element of form.elements) {
    if (element.name !== name) continue;
    if (element.type === "checkbox") element.checked = value === true;
    else if (element.type === "radio") element.checked = element.value === value;
    else element.value = value;
  }
};

const without = (values, name) => {
  const rest = { ...values };
  delete rest[name];
  return rest;
};
const content = (values = fields()) => JSON.stringify(without(values, "version"));

let saved = content(fields(sent));
const isDirty = () => content() !== saved;

const say = (kind, text) => {
  status.className = `saved ${kind}`;
  status.textContent = text;
};

const keepHere = () => {
  try { localStorage.setItem(key, JSON.stringify(fields())); } catch (full) { /* the server keeps it in a moment */ }
};
const forgetHere = () => localStorage.removeItem(key);

const showProblems = problems => {
  form.querySelectorAll("[data-error-for]").forEach(place => {
    const words = problems[place.dataset.errorFor];
    place.hidden = !words;
    place.textContent = words || "";
    const field = place.closest(".field");
    if (field) field.classList.toggle("field-invalid", Boolean(words));
  });
};

/** Saves what stands in the form now; resolves to whether all of it is on the server. */
const save = () => {
  clearTimeout(timer);
  if (saving) return saving.then(save);
  if (blocked) return Promise.resolve(false);
  if (!isDirty()) return Promise.resolve(true);
  const typed = content();
  say("is-dirty", form.dataset.saving);
  saving = attempt(typed).finally(() => { saving = null; });
  return saving;
};

const attempt = async typed => {
  let answer;
  try {
    answer = await send(form.action, new URLSearchParams(new FormData(form)), { quiet: postponed });
  } catch (unreachable) {
    const offline = unreachable instanceof TypeError;
    postponed = postponed || !offline;
    say("is-offline", offline ? form.dataset.offline : form.dataset.ended);
    if (offline) timer = setTimeout(save, RETRY);
    return false;
  }
  if (answer.status === 401) { say("is-offline", form.dataset.ended); return false; }
  if (answer.status === 409) { blocked = true; say("is-dirty", form.dataset.conflict); return false; }
  if (!answer.ok && answer.status !== 422) {
    say("is-offline", form.dataset.offline);
    timer = setTimeout(save, RETRY);
    return false;
  }
  const result = await answer.json();
  showProblems(result.problems);
  if (result.version === null) { say("is-dirty", result.problems[""] || form.dataset.dirty); return false; }
  takeOver(result, typed);
  if (isTroubled(result)) { say("is-dirty", form.dataset.problem); return false; }
  if (isDirty()) { timer = setTimeout(save, WAIT); return true; }
  say("is-saved", form.dataset.saved.replace("{0}", result.savedAt));
  return true;
};

const isTroubled = result => Object.keys(result.problems).length > 0;

/**
 * Goes on from what the server now holds; where others' text came in, only if nothing was typed meanwhile. What is kept here starts from the
 * same version from then on, or its writer would meet himself after a reload.
 */
const takeOver = (result, typed) => {
  if (result.fields && content() !== typed) return;
  if (result.fields) {
    for (const [name, value] of Object.entries(result.fields)) put(name, value);
    saved = content();
  } else {
    saved = typed;
  }
  form.elements.version.value = result.version;
  if (isDirty() || isTroubled(result)) keepHere();
  else forgetHere();
};

const changed = () => {
  if (blocked) { keepHere(); return; }
  if (!isDirty()) return;
  keepHere();
  say("is-dirty", form.dataset.dirty);
  clearTimeout(timer);
  timer = setTimeout(save, WAIT);
};

/** Whether two sets of fields say different things, in whatever order, and whoever left out what is blank. */
const differ = (one, other) => Object.keys({ ...one, ...other })
  .some(name => name !== "version" && (one[name] || "") !== (other[name] || ""));

/** Whether something was kept here that the server does not have. */
const restore = () => {
  const kept = localStorage.getItem(key);
  if (!kept) return false;
  const values = JSON.parse(kept);
  const asSent = fields(sent);
  if (!differ(values, asSent)) { forgetHere(); return false; }
  // what was typed before this script came is newer than what was kept
  const typed = Object.entries(fields()).filter(([name, value]) => value !== asSent[name]);
  for (const [name, value] of Object.entries(values).concat(typed)) put(name, value);
  keepHere();
  say("is-dirty", form.dataset.restored);
  timer = setTimeout(save, WAIT);
  return true;
};

// The reason is asked only where there is nothing to report.
const reason = document.getElementById("nothingReason").closest(".field");
const nothing = document.getElementById("nothingToReport");
const ask = () => { reason.hidden = !nothing.checked && form.elements.nothingReason.value === ""; };
nothing.addEventListener("change", ask);

form.addEventListener("input", changed);
form.addEventListener("change", changed);
window.addEventListener("online", save);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "hidden" || blocked || !isDirty()) return;
  keepHere();
  const typed = content();
  send(form.action, new URLSearchParams(new FormData(form)), { quiet: true, keepalive: true })
    .then(answer => (answer.ok ? answer.json() : null))
    .then(result => { if (result && result.version !== null) takeOver(result, typed); })
    .catch(() => { /* kept here */ });
});

// Save and submit by hand: first make sure that the server can be reached and knows the writer, then send the form itself.
let leaving = false;
form.addEventListener("submit", async event => {
  event.preventDefault();
  if (leaving) return;
  leaving = true;
  const focused = document.activeElement;
  form.inert = true; // what is sent is what stood there when the button was pressed
  const action = (event.submitter && event.submitter.getAttribute("formaction")) || form.action;
  keepHere();
  clearTimeout(timer);
  const reached = await reach();
  if (!reached) {
    leaving = false;
    form.inert = false;
    focused.focus({ preventScroll: true });
    return;
  }
  form.action = action;
  refreshToken(form);
  form.submit();
});

const reach = async () => {
  try {
    if (saving) await saving;
    const typed = content();
    const answer = await send(form.action, new URLSearchParams(new FormData(form)), {});
    if (answer.status >= 500 || answer.status === 401) throw new TypeError("no answer");
    if (answer.ok) {
      const result = await answer.json();
      if (result.version !== null) {
        // what is in order is saved now, so the form goes on from there, also when the rest is refused: or its writer would meet himself
        takeOver(result, typed);
      }
    }
    return true;
  } catch (unreachable) {
    say("is-offline", unreachable instanceof TypeError ? form.dataset.offline : form.dataset.ended);
    return false;
  }
};

window.addEventListener("pageshow", event => {
  leaving = false;
  if (event.persisted) window.location.reload();
});

if (document.querySelector("[data-conflict-shown]")) saved = "";
else if (!restore()) changed();
ask();
startUploads();
