// A unit's quarter as one grid: puts the parts together.

import { put, startCells, step } from "./cells.js";
import { startChoices } from "./choices.js";
import { columnsOf, namesOf } from "./columns.js";
import { decide } from "./contest.js";
import { commit, focus, open, rest, startEditor } from "./editor.js";
import { keep, keepTyping, putBack } from "./kept.js";
import { forgetColumn, startKeys } from "./keys.js";
import { startMouse } from "./mouse.js";
import { startPasting } from "./paste.js";
import { startPresence } from "./presence.js";
import { startPrinting } from "./print.js";
import { openReplacing, startReplacing } from "./replace.js";
import { Row } from "./rows.js";
import { changed, startSaving } from "./saving.js";
import { goTo, here, inColumns, marked, rectangle, repaintMarks, startSelection } from "./selection.js";
import { submitAll } from "./submit.js";
import { showSums } from "./sums.js";
import { cellOf, draw, fit, holder, leadTo, repaint, showColumn } from "./table.js";
import { startTools } from "./tools.js";
import { say, words } from "./words.js";

const frame = document.getElementById("frame");
const field = document.getElementById("cell");
const said = document.getElementById("said");
const cellSaid = document.getElementById("cell-said");

let rows = [];
let columns = [];
let shown = [];

const grid = {
  rows: () => rows,
  columns: () => shown,
  firstColumn: () => shown.findIndex(column => rows.some(row => row.writes(column))) || 0,
  tell: text => { said.textContent = text; },
  goTo: (row, name) => {
    goTo(rows.indexOf(row), Math.max(0, shown.findIndex(column => namesOf(column, row).includes(name))));
    focus();
  },
  refresh: row => refresh(row),
  reload: async () => {
    const sent = await load();
    for (const row of rows) {
      const now = sent.find(each => each.entry === row.entry);
      if (now && !row.isDirty()) row.take(now);
      refresh(row);
    }
    arrived();
  },
};

const load = async () => (await fetch(frame.dataset.rows, { headers: { "X-Requested-With": "fetch" } })).json();

const refresh = row => {
  repaint(row, columns, frame.dataset.entries);
  repaintMarks();
  rest();
};

/** What a reader is told of the cell where one is. */
const arrived = () => {
  const { row, column } = here();
  rest();
  showSums();
  leadTo(row);
  field.setAttribute("aria-label", `${row.number} ${row.title}, ${column.title}: ${row.text(column)}`);
  field.readOnly = !row.writes(column);
  const trouble = row.isContested(column) ? words.contested : row.trouble(column);
  cellSaid.textContent = trouble && `${row.number} ${column.title}：${trouble}`;
};

const does = {
  undo: () => back(true),
  redo: () => back(false),
  down: () => {
    const { top, bottom } = rectangle();
    const from = top === bottom ? top - 1 : top;
    if (from < 0) return;
    tellOf(put(marked().filter(cell => rows.indexOf(cell.row) > from)
      .map(({ row, column }) => ({ row, column, text: rows[from].text(column) }))));
    arrived();
  },
  last: () => {
    const done = put(marked().map(({ row, column }) => ({ row, column, text: row.previous ? column.read(row.previous, row) : row.text(column) })));
    if (done.changed + done.skipped) tellOf(done); else grid.tell(words.nothingLast);
  },
  nothing: () => {
    const { row } = here();
    forgetColumn();
    if (row.mine.progress) { grid.goTo(row, "progress"); grid.tell(words.hasProgress); return; }
    grid.goTo(row, "nothingToReport");
    if (here().row.text(here().column) === "") put([{ ...here(), text: words.nothingToReport }]);
    open(here().row.text(here().column) === words.nothingToReport);
  },
  replace: () => openReplacing(grid),
  restore: () => {
    const chosen = [...new Set(marked().map(cell => cell.row))];
    const wanted = chosen.filter(row => row.handedIn)
      .flatMap(row => columns.map(column => ({ row, column, text: column.read(row.handedIn, row) })).filter(cell => row.writes(cell.column)));
    if (wanted.length) tellOf(put(wanted)); else grid.tell(chosen.some(row => row.writable) ? words.nothingHandedIn : whyLocked(chosen[0]));
  },
  clear: () => tellOf(put(marked().map(cell => ({ ...cell, text: "" })))),
  fill: text => { tellOf(put(marked().map(cell => ({ ...cell, text })))); arrived(); },
  leave: () => document.querySelector("#tools button:not([disabled])").focus(),
  refuse: () => {
    const { row, column } = here();
    if (!row.writes(column)) grid.tell(whyLocked(row));
    return !row.writes(column);
  },
  keys: () => document.getElementById("keys").showModal(),
  submit: () => submitAll(grid),
  fold: visible => {
    for (const column of columns.filter(each => each.last)) showColumn(column, visible);
    shown = columns.filter(column => !column.last || visible);
    inColumns(shown);
    rest();
  },
};

const tellOf = ({ changed: some, skipped }) => {
  if (skipped) grid.tell(say("changed.skipped", some, skipped));
  else if (some > 1) grid.tell(say("changed", some));
};

const back = undoing => {
  const cells = step(undoing);
  if (cells.length) grid.goTo(cells[0].row, namesOf(cells[0].column, cells[0].row)[0]);
};

const begin = async () => {
  rows = (await load()).map(sent => new Row(sent));
  const several = new Set(rows.map(row => row.unit)).size > 1;
  rows.forEach(row => { row.several = several; });
  columns = columnsOf(rows);
  shown = columns.filter(column => !column.last);
  const kept = rows.filter(putBack);
  await draw(rows, columns, frame.dataset.entries);
  if (!rows.length) { grid.tell(words.noRows); return; }
  startSaving(refreshed);
  const tools = startTools(does);
  startCells({ after: (touched, depth) => { touched.forEach(refresh); tools.depth(depth); arrived(); } });
  startSelection({ rows, columns: shown, cellOf, holder, moved: arrived });
  startEditor({
    here, place: () => cellOf(here().row, here().column),
    commit: (row, column, text) => put([{ row, column, text }]),
    dropped: row => keep(row),
    typing: keepTyping,
    isLocked,
  });
  startChoices(() => { commit(); focus(); });
  startKeys(grid, does);
  startPrinting(() => rows, () => shown);
  startMouse(grid, forgetColumn);
  startPasting(field, grid, () => field.classList.contains("is-open"));
  startReplacing(grid);
  startPresence(() => rows, () => grid.reload());
  holder().addEventListener("scroll", rest, { passive: true });
  window.addEventListener("resize", () => { fit(columns); rest(); });
  if (kept.length) { grid.tell(words.restored); kept.forEach(changed); }
  goTo(0, Math.max(0, grid.firstColumn()));
  focus();
};

/** What was handed in is not written any more; the other cells that cannot be written are those that say something. */
const whyLocked = row => (["AWAITING_SIGN_OFF", "SUBMITTED", "ACCEPTED"].includes(row.state)
  ? say("locked.state", words[`state.${row.state}`]) : words.locked);

/** Says why a cell cannot be opened; of one that two people changed, asks which text shall stand. */
const isLocked = () => {
  const { row, column } = here();
  if (row.isContested(column)) decide(row, column, refreshed);
  else if (!row.writes(column)) grid.tell(whyLocked(row));
  return row.isContested(column) || !row.writes(column);
};

const refreshed = row => { refresh(row); arrived(); };

window.addEventListener("pagehide", commit);
begin();
