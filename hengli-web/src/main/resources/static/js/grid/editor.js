// The one field in which cells are written. It lies over the active cell and holds the focus all the time, invisible until one types: so an
// input method composes in it from the first letter on, and copying and pasting reach it.

import { offer, settle, understand } from "./choices.js";

const field = document.getElementById("cell");
const frame = document.getElementById("frame");

let editing = null; // { row, column, before, free }: free is whether arrows leave the cell
let hooks = {};

/**
 * @param given place() the active cell's element, here() its row and column, commit(row, column, text), typing(row, column, text),
 * dropped(row), isLocked() whether the cell cannot be opened
 */
export const startEditor = given => {
  hooks = given;
  field.addEventListener("compositionstart", () => { if (!editing) begin(false); });
  field.addEventListener("input", () => {
    if (!editing) begin(false);
    if (!editing) return;
    if (editing.column.choices) understand();
    grow();
    hooks.typing(editing.row, editing.column, field.value);
  });
  field.addEventListener("focus", () => frame.classList.add("has-focus"));
  field.addEventListener("blur", () => { frame.classList.remove("has-focus"); commit(); });
};

export const isEditing = () => editing !== null;
/** Whether arrows move on from what is being typed, or move within it. */
export const arrowsLeave = () => editing !== null && editing.free;
export const typed = () => field.value;

/** Opens the cell with its text to be changed, or, all of it marked, to be written anew. */
export const open = (anew = false) => {
  if (editing) return;
  if (hooks.isLocked()) return;
  const { row, column } = hooks.here();
  field.value = row.text(column);
  editing = { row, column, free: false };
  show();
  field.setSelectionRange(anew ? 0 : field.value.length, field.value.length);
};

/** What is typed from now on takes the place of what stood there. */
const begin = () => {
  const { row, column } = hooks.here();
  if (!row.writes(column)) { field.value = ""; return; }
  editing = { row, column, free: true };
  show();
};

/** Writes what was typed into its cell; says whether there was anything to write. */
export const commit = () => {
  if (!editing) return false;
  const { row, column } = editing;
  const text = field.value;
  close();
  hooks.commit(row, column, text);
  return true;
};

/** Leaves the cell as it was. */
export const cancel = () => {
  if (!editing) return;
  const { row, column } = editing;
  close();
  hooks.dropped(row, column);
};

const close = () => {
  editing = null;
  field.value = "";
  field.classList.remove("is-open");
  offer(null);
  rest();
};

/** A line break where the caret stands. */
export const breakLine = () => {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input"));
};

export const focus = () => field.focus({ preventScroll: true });

const show = () => {
  field.classList.add("is-open");
  offer(editing.column.choices);
  rest();
  grow();
};

const grow = () => {
  const cell = hooks.place();
  if (!cell) return;
  field.style.height = "auto";
  field.style.height = `${Math.min(Math.max(cell.offsetHeight, field.scrollHeight + 2), frame.clientHeight / 2)}px`;
  settle();
};

/** Lays the field over the active cell. */
export const rest = () => {
  const cell = hooks.place && hooks.place();
  if (!cell) return;
  const box = cell.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  const width = editing ? Math.max(box.width, Math.min(220, around.width)) : box.width;
  field.style.width = `${width}px`;
  field.style.left = `${Math.max(0, Math.min(box.left - around.left, around.width - width))}px`;
  field.style.top = `${Math.max(0, Math.min(box.top - around.top, around.height - 24))}px`;
  if (!editing) field.style.height = `${box.height}px`;
};
