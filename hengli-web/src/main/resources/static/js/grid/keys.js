// The keys of a spreadsheet. While an input method composes, every key is its own.

import { choose } from "./choices.js";
import { arrowsLeave, breakLine, cancel, commit, isEditing, open, typed } from "./editor.js";
import { edge, here, markAll, move, goTo } from "./selection.js";

const field = document.getElementById("cell");
const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const MODIFIERS = ["Control", "Shift", "Alt", "Meta"];
const PAGE = 10;

let began = null; // the column where typing began: Enter comes back to it

/** @param does what keys do beyond moving: undo, redo, down, last, nothing, replace, clear, fill(text), leave, keys, refuse() whether it cannot be written */
export const startKeys = (grid, does) => {
  field.addEventListener("keydown", event => {
    if (event.isComposing || event.keyCode === 229) return;
    if (!MODIFIERS.includes(event.key)) grid.tell("");
    const done = event.ctrlKey || event.metaKey ? withControl(event, grid, does) : plain(event, grid, does);
    if (done) event.preventDefault();
  });
};

export const forgetColumn = () => { began = null; };

const leaveCell = () => { commit(); };

const plain = (event, grid, does) => {
  const { key, shiftKey: shift } = event;
  if (choosing(event)) return true;
  if (key in ARROWS && !event.altKey) {
    if (isEditing() && !arrowsLeave()) return false;
    leaveCell();
    began = null;
    move(...ARROWS[key], shift);
    return true;
  }
  if (key === "Enter") return enter(event);
  if (key === "Tab") {
    const { column } = here().at;
    leaveCell();
    if (began === null) began = column;
    move(0, shift ? -1 : 1);
    return true;
  }
  if (key === "Escape") {
    cancel();
    return true;
  }
  if (key === "F6") { leaveCell(); does.leave(); return true; }
  if (key === "F2") { open(); return true; }
  if (key === "F4" && !event.altKey) { leaveCell(); does.last(); return true; }
  if (key === "F8") { leaveCell(); does.nothing(); return true; }
  if (isEditing()) return false;
  return resting(event, grid, does);
};

const resting = (event, grid, does) => {
  const { key, shiftKey: shift } = event;
  const { row } = edge(shift);
  if (key === "Delete" || key === "Backspace") does.clear();
  else if (key === "Home") goTo(row, grid.firstColumn(), shift);
  else if (key === "End") goTo(row, grid.columns().length - 1, shift);
  else if (key === "PageDown") move(PAGE, 0, shift);
  else if (key === "PageUp") move(-PAGE, 0, shift);
  else if (key === "?" && event.altKey) does.keys();
  else return key.length === 1 && does.refuse();
  return true;
};

/** A cell with few values opens its list by Alt and the arrow; in the list the arrows choose. */
const choosing = ({ key, altKey }) => {
  if (key !== "ArrowDown" && key !== "ArrowUp") return false;
  if (!isEditing()) {
    if (!altKey || !here().column.choices) return false;
    open(true);
    return true;
  }
  if (!here().column.choices || (arrowsLeave() && !altKey)) return false;
  choose(key === "ArrowDown" ? 1 : -1);
  return true;
};

const enter = event => {
  if (event.altKey && isEditing()) { breakLine(); return true; }
  const { column } = here().at;
  leaveCell();
  const to = began ?? column;
  began = null;
  goTo(here().at.row + (event.shiftKey ? -1 : 1), to);
  return true;
};

const withControl = (event, grid, does) => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === "Enter") {
    const text = isEditing() ? typed() : here().row.text(here().column);
    cancel();
    does.fill(text);
    return true;
  }
  if (isEditing()) return false;
  const from = edge(event.shiftKey);
  if (key === "z") event.shiftKey ? does.redo() : does.undo();
  else if (key === "y") does.redo();
  else if (key === "d") does.down();
  else if (key === "h") does.replace();
  else if (key === "a") markAll();
  else if (key === "Home") goTo(0, grid.firstColumn(), event.shiftKey);
  else if (key === "End") goTo(grid.rows().length - 1, grid.columns().length - 1, event.shiftKey);
  else if (key === "ArrowDown") goTo(grid.rows().length - 1, from.column, event.shiftKey);
  else if (key === "ArrowUp") goTo(0, from.column, event.shiftKey);
  else if (key === "ArrowRight") goTo(from.row, grid.columns().length - 1, event.shiftKey);
  else if (key === "ArrowLeft") goTo(from.row, grid.firstColumn(), event.shiftKey);
  else return false;
  return true;
};
