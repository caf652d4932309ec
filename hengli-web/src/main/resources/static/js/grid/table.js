// Draws the grid with Tabulator: rows, columns that stay in sight, widths that can be changed. What stands in a cell is painted here, always as text.

import { say, words } from "./words.js";

const cells = new Map();
const keyOf = (row, column) => `${row.entry} ${column.id}`;
const STATES = { AWAITING_SIGN_OFF: "awaiting" };

let table = null;

/** On a telephone what stays in sight leaves room for one other column. */
const NARROW = 640;
const widthOf = ({ frozen, width }) => {
  if (window.innerWidth >= NARROW) return width;
  return frozen ? width / 2 : Math.min(width, window.innerWidth - 170);
};

let narrow = window.innerWidth < NARROW;
/** Whether the window became narrow, or wide; widths drawn by hand stay otherwise. */
const crossed = () => {
  const before = narrow;
  narrow = window.innerWidth < NARROW;
  return narrow !== before;
};

/** Resolves once the rows can be seen. */
export const draw = (rows, columns, entries) => new Promise(resolve => {
  const byEntry = new Map(rows.map(row => [row.entry, row]));
  table = new window.Tabulator("#grid", {
    data: rows.map(row => ({ id: row.entry })),
    height: "100%",
    renderVertical: "basic",
    renderHorizontal: "basic",
    layout: "fitDataFill",
    headerSortClickElement: "none",
    columnDefaults: { headerSort: false, resizable: "header", vertAlign: "top" },
    columns: columns.map(column => ({
      field: column.id, title: column.title, width: widthOf(column), frozen: Boolean(column.frozen), visible: !column.last,
      formatter: cell => {
        const row = byEntry.get(cell.getData().id);
        const inner = document.createElement("div");
        cells.set(keyOf(row, column), { host: cell.getElement(), inner });
        paint(row, column, entries);
        return inner;
      },
    })),
  });
  table.on("tableBuilt", () => { tidy(); resolve(table); });
});

/** One group of rows in another makes no table for who listens to it; and the field of the cells has the focus, not the box around them. */
const tidy = () => {
  document.querySelector("#grid .tabulator-header-contents").setAttribute("role", "presentation");
  holder().removeAttribute("tabindex");
};

/** Paints a row anew after something in it changed. */
export const repaint = (row, columns, entries) => {
  for (const column of columns) paint(row, column, entries);
  const drawn = table.getRow(row.entry);
  if (drawn) drawn.normalizeHeight();
};

export const cellOf = (row, column) => (cells.get(keyOf(row, column)) || {}).host || null;

let tabbable = null;

/** Of all the links in the grid the one of the row where one is can be reached by Tab. */
export const leadTo = row => {
  const cell = [...document.querySelectorAll("#grid .cell-task a")].find(link => link.dataset.entry === row.entry);
  if (!cell || cell === tabbable) return;
  if (tabbable) tabbable.tabIndex = -1;
  tabbable = cell;
  cell.tabIndex = 0;
};

/** Which row and column a cell on the page belongs to. */
export const placeOf = (element, rows, columns) => {
  const host = element.closest && element.closest(".tabulator-cell");
  if (!host) return null;
  const field = host.getAttribute("tabulator-field");
  const at = columns.findIndex(column => column.id === field);
  const line = rows.findIndex(row => cellOf(row, columns[at] || {}) === host);
  return at < 0 || line < 0 ? null : { row: line, column: at };
};

export const showColumn = (column, visible) => (visible ? table.showColumn(column.id) : table.hideColumn(column.id));

/** The window became narrower or wider: what stays in sight leaves room for the rest. */
export const fit = columns => {
  if (!crossed()) return;
  columns.forEach(column => table.getColumn(column.id).setWidth(widthOf(column)));
  table.getRows().forEach(row => row.normalizeHeight());
};

export const holder = () => document.querySelector("#grid .tabulator-tableholder");

const paint = (row, column, entries) => {
  const cell = cells.get(keyOf(row, column));
  if (!cell) return;
  const { host, inner } = cell;
  const text = row.text(column);
  inner.className = `cell-text cell-${column.kind}`;
  inner.replaceChildren();
  if (column.kind === "task") task(row, inner, entries);
  else if (column.kind === "state") inner.append(span(`badge state-${STATES[row.state] || row.state.toLowerCase()}`, text));
  else if (column.looks && column.looks[row.mine.light]) inner.append(span(column.looks[row.mine.light], text));
  else if (column.kind === "saved") inner.append(row.isDirty() ? words.unsaved : text);
  else inner.append(text);
  if (column.id === "nothing" && row.mine.nothingToReport && !row.mine.nothingReason) inner.append(span("cell-note", words.reasonOwed));
  if (column.indicator && column.applies(row)) label(row, column, inner);
  const trouble = row.trouble(column);
  host.classList.toggle("is-locked", !row.writes(column));
  host.classList.toggle("is-unsaved", row.isUnsaved(column));
  host.classList.toggle("is-wrong", trouble !== "");
  host.classList.toggle("is-contested", row.isContested(column));
  host.title = trouble;
  if (row.writes(column)) host.removeAttribute("aria-readonly"); else host.setAttribute("aria-readonly", "true");
};

const span = (className, text) => {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
};

const task = (row, inner, entries) => {
  const link = document.createElement("a");
  link.href = entries + row.entry;
  link.textContent = `${row.number}　${row.title}`;
  link.dataset.entry = row.entry;
  link.tabIndex = -1;
  inner.append(link, span("cell-note", row.several ? `${row.unit} · ${words[`role.${row.role}`]}` : words[`role.${row.role}`]));
  if (row.returned) inner.append(span("cell-returned", say("returned", row.returned)));
  if (row.stranded) inner.append(span("cell-returned", row.problems[""] || words.stranded));
};

const label = (row, column, inner) => {
  const { name, unitOfMeasure, target } = column.indicator(row);
  inner.prepend(span("cell-note", target ? say("indicator.target", name, unitOfMeasure, target) : say("indicator", name, unitOfMeasure)));
};
