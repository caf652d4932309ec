// Sends what changed, a row at a time, a few at once; what the server does not take yet waits here and is sent again.

import { hasEnded, send, signInAgain } from "../page.js";
import { focus, isEditing } from "./editor.js";
import { isAble, keep } from "./kept.js";
import { say, words } from "./words.js";

const frame = document.getElementById("frame");
const status = document.getElementById("saved");
const signIn = document.getElementById("sign-in");
const WAIT = 200;
const RETRY = 5000;
const AT_ONCE = 3;

const waiting = new Set();
const underway = new Map();
const troubled = new Set(); // with something that stays here until a person has mended or decided it
let timer = null;
let postponed = false; // the writer put signing in off: ask again only when they want it, or submit
let unreachable = null;
let seen = () => {};

/** @param changed what to do when a row's standing changed */
export const startSaving = changed => {
  seen = changed;
  window.addEventListener("online", run);
  signIn.addEventListener("click", () => { postponed = false; run(); });
  window.addEventListener("beforeunload", event => { if (!isAble() && (waiting.size || underway.size)) event.preventDefault(); });
};

export const changed = row => {
  keep(row);
  if (row.isWaiting()) waiting.add(row);
  tell();
  again(WAIT);
};

/** Resolves once nothing waits any more, to whether all of it is on the server. */
export const saveAll = async () => {
  postponed = false;
  unreachable = null;
  clearTimeout(timer);
  run();
  while (underway.size) await Promise.race(underway.values());
  return waiting.size === 0;
};

const again = wait => { clearTimeout(timer); timer = setTimeout(run, wait); };

const run = () => {
  for (const row of [...waiting]) {
    if (underway.size >= AT_ONCE) break;
    if (underway.has(row)) continue;
    waiting.delete(row);
    if (!row.isWaiting()) continue;
    underway.set(row, attempt(row).then(reached => {
      underway.delete(row);
      keep(row);
      seen(row);
      if (row.isWaiting()) waiting.add(row);
      if (row.isDirty() && !row.isWaiting()) troubled.add(row); else troubled.delete(row);
      tell();
      if (!reached) again(RETRY);
      else if (waiting.size) run();
    }));
  }
  tell();
};

/** Resolves to whether the server answered for this row. */
const attempt = async row => {
  const sent = row.sending();
  const body = new URLSearchParams({ version: row.version, whole: "true" });
  for (const [name, value] of Object.entries(sent)) if (value !== false) body.set(name, value ?? "");
  let answer;
  try {
    answer = await send(`${frame.dataset.entries}${row.entry}/draft`, body, { quiet: true });
  } catch (offline) {
    unreachable = "offline";
    return false;
  }
  if (hasEnded(answer)) return await signedIn() && attempt(row);
  if (answer.status >= 500 || answer.status === 429) { unreachable = "offline"; return false; }
  unreachable = null;
  await take(row, answer, sent);
  return true;
};

/** Asks for the password, unless somebody is in the middle of a word, or has put it off; resolves to whether it was given. */
const signedIn = async () => {
  unreachable = "ended";
  tell();
  if (postponed || isEditing()) return false;
  try {
    await signInAgain();
  } catch (later) {
    postponed = true;
    return false;
  } finally {
    focus();
  }
  unreachable = null;
  return true;
};

const take = async (row, answer, sent) => {
  const result = [200, 409, 422].includes(answer.status) ? await answer.json() : null;
  if (answer.status === 200) {
    row.kept(result, sent);
    lastSaved = result.savedAt || lastSaved;
  } else if (answer.status === 409) {
    row.met(result, sent);
  } else {
    // refused as a whole: it was handed in meanwhile, its quarter was closed, or it is nobody's any more
    row.writable = false;
    row.stranded = true;
    row.problems = { "": result ? Object.values(result.problems).join(" ") : words.notTaken };
  }
};

let lastSaved = "";
const tell = () => {
  const unsaved = new Set([...waiting, ...underway.keys()]).size;
  signIn.hidden = !unsaved || unreachable !== "ended";
  if (unreachable && unsaved) return show("is-offline", say(unreachable, unsaved));
  if (unsaved) return show("is-dirty", say("saving", unsaved));
  if (troubled.size) return show("is-dirty", say("troubled", troubled.size));
  return lastSaved ? show("is-saved", say("saved", lastSaved)) : show("", "");
};
const show = (kind, text) => { status.className = `saved ${kind}`; status.textContent = text; };
