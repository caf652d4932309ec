// Finding and replacing in the cells that may be written, with every place shown before anything changes.

import { put } from "./cells.js";
import { say, words } from "./words.js";

const dialog = document.getElementById("replace");
const form = dialog.querySelector("form");
const list = dialog.querySelector("tbody");
const SHOWN = 200;

let found = [];

/** @param grid { rows(), columns(), tell(text) } */
export const startReplacing = grid => {
  form.addEventListener("input", event => { if (event.target.type !== "checkbox") preview(grid); });
  dialog.querySelector("[data-cancel]").addEventListener("click", () => dialog.close(""));
  dialog.addEventListener("close", () => {
    if (dialog.returnValue === "replace") {
      const chosen = found.filter(each => each.box.checked);
      const { changed } = put(chosen.map(({ row, column, text }) => ({ row, column, text })));
      grid.tell(say("replaced", changed));
    }
    document.getElementById("cell").focus({ preventScroll: true });
  });
};

export const openReplacing = grid => {
  dialog.returnValue = "";
  dialog.showModal();
  form.elements.find.select();
  preview(grid);
};

const preview = grid => {
  const wanted = form.elements.find.value;
  found = wanted ? places(grid, wanted, form.elements.with.value) : [];
  list.replaceChildren(...found.slice(0, SHOWN).map(line));
  dialog.querySelector("[data-count]").textContent = wanted ? say("found", found.length) : "";
  dialog.querySelector("[value=replace]").disabled = found.length === 0;
};

const places = (grid, wanted, replacement) => grid.rows().flatMap(row => grid.columns()
  .filter(column => row.writes(column) && row.text(column).includes(wanted))
  .map(column => ({ row, column, text: row.text(column).replaceAll(wanted, () => replacement), box: checkbox(row, column) })));

const checkbox = (row, column) => {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = true;
  box.setAttribute("aria-label", `${row.number} ${column.title}`);
  return box;
};

const line = ({ row, column, text, box }) => {
  const place = document.createElement("tr");
  for (const part of [box, `${row.number} ${column.title}`, row.text(column), text || words.blank]) {
    const cell = document.createElement("td");
    cell.append(part);
    place.append(cell);
  }
  return place;
};
