// Two people changed one cell: both texts are shown, and a person decides. Neither is lost.

import { changed } from "./saving.js";

const dialog = document.getElementById("contest");

/** Shows the active cell's two texts and takes the decision; cells that nobody contests are passed over. */
export const decide = (row, column, done) => {
  if (!row.isContested(column)) return;
  const [mine, theirs] = [row.text(column), row.theirText(column)];
  dialog.querySelector("[data-place]").textContent = `${row.number}　${row.title} · ${column.title}`;
  dialog.querySelector("[data-mine]").textContent = mine || "—";
  dialog.querySelector("[data-theirs]").textContent = theirs || "—";
  dialog.querySelector("[value=both]").hidden = column.kind !== "text";
  dialog.returnValue = "";
  dialog.onclose = () => {
    const text = { mine, theirs: null, both: `${theirs}\n${mine}` }[dialog.returnValue];
    if (text !== undefined) {
      row.decide(column, text);
      changed(row);
      done(row);
    }
    document.getElementById("cell").focus({ preventScroll: true });
  };
  dialog.showModal();
};
