// Who else has this ledger open, and whether they changed something. Asked only while somebody is at work here: a page left open keeps no session alive.

import { send } from "../page.js";
import { say } from "./words.js";

const frame = document.getElementById("frame");
const place = document.getElementById("others");
const EVERY = 8000;
const AT_WORK = 120000;

let active = Date.now();

/** @param changed what to do when rows stand at another version than those here */
export const startPresence = (rows, changed) => {
  for (const kind of ["keydown", "pointerdown", "pointermove"]) window.addEventListener(kind, () => { active = Date.now(); }, { passive: true });
  const ask = async () => {
    if (document.visibilityState === "visible" && Date.now() - active < AT_WORK) await meet(rows, changed);
    setTimeout(ask, EVERY);
  };
  ask();
};

const meet = async (rows, changed) => {
  try {
    const answer = await send(frame.dataset.presence, new URLSearchParams({ quarter: frame.dataset.quarter }), { quiet: true });
    if (!answer.ok) return;
    const { others, versions } = await answer.json();
    place.textContent = others.length ? say("others", others.join("、")) : "";
    const behind = rows().filter(row => versions[row.entry] !== undefined && versions[row.entry] > row.version);
    if (behind.length) changed(behind);
  } catch (unreachable) {
    place.textContent = "";
  }
};
