// Pasting a rectangle: over the marked cells, as a spreadsheet does it. More rows than there is room for are shown first, never cut in silence.

import { put } from "./cells.js";
import { parse, toHtml, toText } from "./clipboard.js";
import { mark, marked, rectangle } from "./selection.js";
import { say, words } from "./words.js";

const dialog = document.getElementById("too-many");

/** @param grid { rows(), columns(), tell(text) } */
export const startPasting = (field, grid, isEditing) => {
  field.addEventListener("paste", event => {
    if (isEditing()) return;
    event.preventDefault();
    paste(parse(event.clipboardData), grid);
  });
  for (const kind of ["copy", "cut"]) {
    field.addEventListener(kind, event => {
      if (isEditing()) return;
      event.preventDefault();
      const block = blockOf(grid);
      event.clipboardData.setData("text/plain", toText(block));
      event.clipboardData.setData("text/html", toHtml(block));
      if (kind === "cut") put(marked().map(cell => ({ ...cell, text: "" })));
      grid.tell(say("copied", block.length * block[0].length));
    });
  }
};

const blockOf = grid => {
  const { top, bottom, left, right } = rectangle();
  return grid.rows().slice(top, bottom + 1).map(row => grid.columns().slice(left, right + 1).map(column => row.text(column)));
};

const paste = (block, grid) => {
  const { top, bottom, left, right } = rectangle();
  const [height, width] = [block.length, Math.max(...block.map(row => row.length))];
  // a block goes as often into the marked cells as it fits whole; else it begins at their first
  const down = (bottom - top + 1) % height === 0 ? bottom - top + 1 : height;
  const across = (right - left + 1) % width === 0 ? right - left + 1 : width;
  const room = grid.rows().length - top;
  const breadth = grid.columns().length - left;
  if (down > room || across > breadth) {
    ask(block, { grid, top, left, room, breadth }, () => spread(block, top, left, Math.min(down, room), Math.min(across, breadth), grid));
  } else {
    spread(block, top, left, down, across, grid);
  }
};

const spread = (block, top, left, down, across, grid) => {
  const [height, width] = [block.length, Math.max(...block.map(row => row.length))];
  const wanted = [];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      wanted.push({ row: grid.rows()[top + row], column: grid.columns()[left + column], text: block[row % height][column % width] ?? "" });
    }
  }
  const { changed, skipped } = put(wanted);
  mark(top, left, top + down - 1, left + across - 1);
  grid.tell(skipped ? say("pasted.skipped", changed, skipped) : say("pasted", changed));
};

const SHOWN = 8;

/** @param outside whether the cell at a place takes nothing */
const line = (cells, kind, outside) => {
  const row = document.createElement("tr");
  cells.forEach((text, at) => {
    const place = document.createElement(kind);
    place.textContent = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    place.classList.toggle("is-outside", outside(at));
    row.append(place);
  });
  return row;
};

const ask = (block, { grid, top, left, room, breadth }, fits) => {
  dialog.querySelector("p").textContent = say("tooMany", block.length, Math.max(...block.map(row => row.length)), room, breadth);
  const columns = grid.columns().slice(left, left + Math.max(...block.map(cells => cells.length)));
  dialog.querySelector("thead").replaceChildren(line([words.task, ...columns.map(column => column.title)], "th", () => false));
  dialog.querySelector("tbody").replaceChildren(...block.slice(0, SHOWN).map((cells, at) => {
    const row = grid.rows()[top + at];
    const outside = column => column > 0 && (at >= room || column > breadth || !row.writes(columns[column - 1]));
    return line([row ? `${row.number} ${row.title}` : "", ...cells], "td", outside);
  }));
  dialog.querySelector("[data-more]").textContent = block.length > SHOWN ? say("more", block.length - SHOWN) : "";
  dialog.returnValue = "";
  dialog.onclose = () => { if (dialog.returnValue === "fits") fits(); document.getElementById("cell").focus({ preventScroll: true }); };
  dialog.showModal();
};
