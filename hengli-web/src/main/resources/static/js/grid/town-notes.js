// One's own notes: saved as the cell is left. Until the server has confirmed one, it stays in this browser under the writer's login.

import { send } from "../page.js";
import { el, fill } from "./town-dom.js";

const LONGEST = 1000;
const PAUSE = 15000;

export const notes = (town, words) => {
  const keyOf = row => `hengli:note:${town.dataset.login}:${row.id}`;
  const waiting = new Map();
  let timer = 0;

  const kept = row => {
    try { return JSON.parse(localStorage.getItem(keyOf(row))); } catch { return null; }
  };
  const keep = (row, text, seen) => {
    row.unsaved = { text, seen };
    try { localStorage.setItem(keyOf(row), JSON.stringify(row.unsaved)); } catch { /* full or barred: it is still sent */ }
  };
  const forget = row => { delete row.unsaved; localStorage.removeItem(keyOf(row)); waiting.delete(row.id); };

  const versionOf = row => row.note ? row.note.version : 0;
  const textOf = row => row.note ? row.note.text : "";
  const cellOf = row => document.querySelector(`#town-table tr[data-entry="${row.id}"] td[data-column="note"]`);

  const label = row => fill(words["town.note.of"], `${row.number} ${row.title} ${row.unit}`);

  const show = (row, said = "", trouble = false) => {
    const cell = cellOf(row);
    if (!cell) return;
    const held = cell.contains(document.activeElement);
    // opened again before the answer came: who writes is left alone
    if (held && document.activeElement.matches("textarea")) return;
    fillCell(cell, row, said, trouble);
    if (held) focus(row);
  };

  const later = row => {
    waiting.set(row.id, row);
    clearTimeout(timer);
    timer = setTimeout(retry, PAUSE);
  };
  const retry = () => [...waiting.values()].forEach(save);
  window.addEventListener("online", retry);

  const save = async row => {
    if (!row.unsaved || row.saving) return;
    const { text, seen } = row.unsaved;
    row.saving = true;
    try {
      const answer = await send(town.dataset.notes + row.id, new URLSearchParams({ text, seen }));
      row.saving = false;
      if (answer.status === 409) { conflict(row, await answer.json()); return; }
      if (answer.status === 422) { waiting.delete(row.id); show(row, fill(words["town.note.failed"], (await answer.json()).problem), true); return; }
      if (!answer.ok) throw new Error(String(answer.status));
      const now = await answer.json();
      row.note = { text: now.text, version: now.version };
      // typed on meanwhile: that goes next, from what is kept now
      if (row.unsaved && row.unsaved.text !== text) { keep(row, row.unsaved.text, now.version); save(row); return; }
      forget(row);
      show(row, fill(words["town.note.saved"], now.savedAt));
    } catch {
      row.saving = false;
      later(row);
      show(row, words["town.note.offline"], true);
    }
  };

  const conflict = (row, theirs) => {
    waiting.delete(row.id);
    row.theirs = { text: theirs.text, version: theirs.version };
    show(row);
  };
  const decide = (row, mine) => {
    row.note = row.theirs;
    delete row.theirs;
    if (mine) { keep(row, row.unsaved.text, row.note.version); save(row); } else forget(row);
    show(row);
    focus(row);
  };
  const focus = row => { const cell = cellOf(row); if (cell) cell.querySelector("button").focus(); };

  const edit = (cell, row) => {
    const before = row.unsaved ? row.unsaved.text : textOf(row);
    const area = el("textarea", { class: "town-note-text", maxlength: LONGEST, rows: 3, "aria-label": label(row) });
    area.value = before;
    let done = false;
    const end = taken => {
      if (done) return;
      done = true;
      const text = area.value.trim();
      area.remove();
      if (!taken) { if (row.unsaved && row.unsaved.draft) forget(row); if (before !== textOf(row)) keep(row, before, versionOf(row)); }
      else if (text === textOf(row)) forget(row);
      else { keep(row, text, versionOf(row)); save(row); }
      show(row, taken && row.unsaved ? words["town.note.kept"] : "");
    };
    area.oninput = () => { keep(row, area.value, versionOf(row)); row.unsaved.draft = true; };
    area.onblur = () => end(true);
    area.onkeydown = event => {
      if (event.isComposing) return;
      if (event.key === "Escape") { event.stopPropagation(); end(false); focus(row); }
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); end(true); focus(row); }
    };
    cell.replaceChildren(area);
    area.focus();
  };

  const fillCell = (cell, row, said = "", trouble = false) => {
    const text = row.unsaved ? row.unsaved.text : textOf(row);
    if (row.theirs) {
      cell.replaceChildren(el("div", { class: "town-conflict" }, el("p", { class: "strong" }, words["town.note.conflict"]), el("p", { class: "prose" }, row.theirs.text || words["town.blank"]),
        el("button", { type: "button", class: "btn btn-small", onclick: () => decide(row, false) }, words["town.note.theirs"]),
        el("p", { class: "prose" }, text), el("button", { type: "button", class: "btn btn-small", onclick: () => decide(row, true) }, words["town.note.mine"])));
      return;
    }
    const open = el("button", { type: "button", class: text ? "town-note" : "town-note is-blank", "aria-label": text ? `${label(row)}　${text}` : label(row) }, el("span", { class: "town-text" }, text || "＋"));
    open.onclick = () => edit(cell, row);
    const state = said || (row.unsaved ? words["town.note.kept"] : "");
    cell.replaceChildren(open, state ? el("p", { class: trouble || row.unsaved ? "saved is-dirty" : "saved is-saved", role: "status" }, state) : "");
  };

  /** What an earlier visit could not save goes to the server now. */
  const resume = rows => rows.forEach(row => {
    const left = kept(row);
    if (!left) return;
    row.unsaved = { text: left.text, seen: left.seen };
    if (left.text === textOf(row)) forget(row); else save(row);
  });

  return { fillCell, resume };
};
