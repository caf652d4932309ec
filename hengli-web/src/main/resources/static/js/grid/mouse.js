// Marking cells with the mouse or a finger; a second click on the same cell opens it.

import { commit, focus, isEditing, open } from "./editor.js";
import { placeOf } from "./table.js";
import { goTo, here } from "./selection.js";

/** @param grid { rows(), columns() } */
export const startMouse = (grid, began) => {
  const element = document.getElementById("grid");
  let dragging = false;
  const place = event => placeOf(event.target, grid.rows(), grid.columns());
  element.addEventListener("mousedown", event => {
    if (event.button !== 0 || event.target.closest("a")) return;
    const at = place(event);
    if (!at) return;
    event.preventDefault();
    if (isEditing()) commit();
    began();
    dragging = true;
    goTo(at.row, at.column, event.shiftKey);
    focus();
  });
  element.addEventListener("mouseover", event => {
    if (!dragging || event.buttons !== 1) return;
    const at = place(event);
    if (at) goTo(at.row, at.column, true);
  });
  window.addEventListener("mouseup", () => { dragging = false; });
  element.addEventListener("dblclick", event => {
    const at = place(event);
    if (!at) return;
    const now = here().at;
    if (at.row === now.row && at.column === now.column) open();
  });
};
