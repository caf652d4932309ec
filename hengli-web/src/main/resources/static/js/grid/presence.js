// Who else has this ledger open, and whether they changed something. Asked only while somebody is at work here: a page left open keeps no session alive.

import { send } from "../page.js";
import { say, words } from "./words.js";

const frame = document.getElementById("frame");
const place = document.getElementById("others");
const EVERY = 8000;
const AT_WORK = 120000;

let active = Date.now();

/** Where a site is reached without encryption, browsers make no ids. */
function anyId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const letters = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return letters.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// the same window after a reload is the same; another of the same account is somebody else's, for all one knows
const here = (sessionStorage.gridWindow = sessionStorage.gridWindow || anyId());

/** @param changed what to do when rows stand at another version than those here */
export const startPresence = (rows, changed) => {
  let next = null;
  const isAtWork = () => document.visibilityState === "visible" && Date.now() - active < AT_WORK;
  const ask = async () => {
    clearTimeout(next);
    if (isAtWork()) await meet(rows, changed);
    next = setTimeout(ask, EVERY);
  };
  const stirs = () => {
    const away = !isAtWork();
    active = Date.now();
    if (away) ask();
  };
  for (const kind of ["keydown", "pointerdown", "pointermove"]) window.addEventListener(kind, stirs, { passive: true });
  document.addEventListener("visibilitychange", stirs);
  ask();
};

const meet = async (rows, changed) => {
  try {
    const answer = await send(frame.dataset.presence, new URLSearchParams({ quarter: frame.dataset.quarter, window: here }), { quiet: true });
    if (!answer.ok) return;
    const { others, elsewhere, versions } = await answer.json();
    const names = elsewhere ? [...others, words.elsewhere] : others;
    place.textContent = names.length ? say("others", names.join("、")) : "";
    const behind = rows().filter(row => versions[row.entry] !== undefined && versions[row.entry] > row.version);
    if (behind.length) changed(behind);
  } catch (unreachable) {
    place.textContent = "";
  }
};
