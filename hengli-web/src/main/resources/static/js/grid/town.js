// The town's grid: all units' rows of a quarter, arranged as its address says.

import "../page.js";
import { columns } from "./town-columns.js";
import { filters } from "./town-filters.js";
import { notes } from "./town-notes.js";
import { isNarrowed, lets, sorted } from "./town-rows.js";
import { read, standard, write } from "./town-state.js";
import { backToPlace, steps } from "./town-steps.js";
import { table } from "./town-table.js";
import "./town-views.js";

const town = document.getElementById("town");
const waits = document.getElementById("town-waits");
const byId = id => document.getElementById(id);

const start = answer => {
  const rows = answer.rows;
  let state = read(location.search || town.dataset.state);
  const chosen = new Set(), folded = new Set();
  const shown = () => sorted(rows.filter(row => lets(state, row)), state.sort, Object.keys(answer.states));

  const decide = answer.acts ? steps(answer.words, answer.states, rows, chosen) : () => {};

  const hands = {
    chosen, folded,
    choose: (some, on) => { some.forEach(row => { if (on) chosen.add(row.id); else chosen.delete(row.id); }); draw(); },
    fold: id => { if (!folded.delete(id)) folded.add(id); draw(); },
    sort: (name, more) => change(now => {
      const old = now.sort.find(each => each.replace(/^-/, "") === name);
      const next = old === undefined ? name : old.startsWith("-") ? null : `-${name}`;
      if (!more) now.sort = next ? [next] : [];
      else if (old === undefined) now.sort.push(name);
      else now.sort = now.sort.map(each => each === old ? next : each).filter(Boolean);
    }),
    filter: (button, name) => heads.open(button, name, state),
  };

  const change = how => {
    how(state);
    tell();
    draw();
  };

  const ownNotes = notes(town, answer.words);
  const heads = filters(town, answer, rows, change);
  const grid = table(town, answer, ownNotes, hands);
  columns(answer, () => state, change, grid.measure);

  /** The address, and what forms and links carry of it. */
  const tell = () => {
    const query = write(state);
    const view = town.dataset.view ? `&view=${town.dataset.view}` : "";
    const address = `${town.dataset.page}?quarter=${town.dataset.quarter}${view}${query ? `&${query}` : ""}`;
    history.replaceState(null, "", address);
    document.querySelectorAll("input[name=state]").forEach(input => { input.value = query; });
    const link = byId("town-address");
    link.value = location.origin + (link.dataset.view || address);
    const same = document.querySelector("[data-change-view]");
    if (same) same.disabled = query === write(read(town.dataset.viewState));
  };

  const put = (id, value) => { if (document.activeElement !== byId(id)) byId(id).value = value; };

  /** After everything is drawn anew, the focus is where it was. */
  const keepFocus = act => {
    const now = document.activeElement;
    const place = now.closest("#town-table [data-column], #town-table [data-entry], #town-table .group-row");
    const kind = place && [...now.classList].find(name => name.startsWith("town-"));
    const entry = place && now.closest("[data-entry]");
    const column = place && now.closest("[data-column]");
    const group = now.dataset.group;
    act();
    if (!place) return;
    const within = entry ? `tr[data-entry="${entry.dataset.entry}"] ` : "thead ";
    const part = kind ? `.${kind}` : now.localName;
    const again = group !== undefined ? [...document.querySelectorAll(".town-fold")].find(each => each.dataset.group === group)
      : document.querySelector(`#town-table ${within}${column ? `[data-column="${column.dataset.column}"] ` : ".town-tick "}${part}`);
    if (again) again.focus({ preventScroll: true });
  };

  const draw = () => keepFocus(() => {
    const seen = shown();
    // what is not to be seen is not acted on
    const ids = new Set(seen.map(row => row.id));
    [...chosen].filter(id => !ids.has(id)).forEach(id => chosen.delete(id));
    grid.draw(state, seen, rows.length);
    heads.chips(state);
    put("town-q", state.q);
    put("town-group", state.group);
    put("town-density", state.density);
    byId("town-reset").hidden = !write(state);
    decide(seen);
  });

  const typed = event => { if (!event.isComposing) change(now => { now.q = byId("town-q").value.trim(); }); };
  byId("town-q").oninput = typed;
  byId("town-q").addEventListener("compositionend", () => typed({}));
  byId("town-group").onchange = event => { folded.clear(); change(now => { now.group = event.target.value; }); };
  byId("town-density").onchange = event => change(now => { now.density = event.target.value; });
  byId("town-reset").onclick = () => { state = standard(); tell(); draw(); byId("town-q").focus(); };
  byId("town-quarter").onchange = event => {
    const query = write(state);
    location.assign(`${town.dataset.page}?quarter=${event.target.value}${town.dataset.view ? `&view=${town.dataset.view}` : ""}${query ? `&${query}` : ""}`);
  };

  // up and down the same column by arrows
  byId("town-table").addEventListener("keydown", event => {
    const line = event.target.closest("tr[data-entry]");
    if (!line || event.target.matches("textarea") || !["ArrowDown", "ArrowUp"].includes(event.key) || event.altKey) return;
    const lines = [...document.querySelectorAll("#town-table tr[data-entry]")];
    const next = lines[lines.indexOf(line) + (event.key === "ArrowDown" ? 1 : -1)];
    const cell = event.target.closest("td, th");
    const same = next && next.children[[...line.children].indexOf(cell)].querySelector("input, a, button");
    if (!same) return;
    event.preventDefault();
    same.focus();
  });

  waits.hidden = true;
  town.hidden = false;
  byId("town-views").hidden = false;
  tell();
  draw();
  ownNotes.resume(rows);
  backToPlace();
};

const load = async () => {
  let answer;
  waits.hidden = false;
  try {
    const got = await fetch(town.dataset.rows, { headers: { "X-Requested-With": "fetch" }, cache: "no-store" });
    if (!got.ok) throw new Error(String(got.status));
    answer = await got.json();
  } catch {
    waits.textContent = waits.dataset.trouble;
    return;
  }
  start(answer);
};
load();
