// Writing into cells: one at a time or many in one step, always undoable, always saved. What cannot be written is skipped and counted.

import { depth, redo, remember, undo } from "./history.js";
import { changed } from "./saving.js";

let after = () => {};
export const startCells = options => { after = options.after; };

/**
 * Puts texts into cells as one step.
 *
 * @param wanted cells with their text
 * @returns how many were changed, and how many were skipped because they are not to be written
 */
export const put = wanted => {
  const steps = [];
  let skipped = 0;
  for (const { row, column, text } of wanted) {
    if (!row.writes(column)) { skipped++; continue; }
    const before = row.text(column);
    if (row.put(column, text)) steps.push({ row, column, before, after: text });
  }
  remember(steps);
  settle(steps.map(step => step.row));
  return { changed: steps.length, skipped };
};

/** Goes back or forth one step; says in which cells. */
export const step = back => {
  const cells = (back ? undo() : redo()).filter(cell => cell.row.writes(cell.column));
  for (const { row, column, text } of cells) row.put(column, text);
  settle(cells.map(cell => cell.row));
  return cells;
};

const settle = rows => {
  for (const row of new Set(rows)) changed(row);
  after(new Set(rows), depth());
};
