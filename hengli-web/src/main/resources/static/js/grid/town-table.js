// Draws the grid: an ordinary table, so that it can be searched, marked, copied and printed as any page.

import { el, fill } from "./town-dom.js";
import { hasFilter, isFiltered } from "./town-filters.js";
import { counted, grouped } from "./town-rows.js";
import { widthOf } from "./town-state.js";

const TICK = 36;

const sign = (kind, known) => known ? el("span", { class: `${kind} ${known.style}` }, known.word) : "";
const text = said => el("div", { class: "town-text prose" }, said);

export const table = (town, answer, notes, hands) => {
  const words = answer.words;
  const box = document.getElementById("town-table");
  const entry = row => town.dataset.entries + row.id;
  const named = row => `${row.number} ${row.title}`;

  const task = row => [
    el("a", { href: entry(row) }, `${row.number}　${row.title}`),
    answer.acts && row.state === "SUBMITTED"
      ? el("a", { class: "small town-review", href: `${town.dataset.review}?quarter=${town.dataset.quarter}&entry=${row.id}` }, words["town.review"]) : "",
  ];
  const percent = row => {
    if (row.continuing) return el("span", { class: "tag" }, words["town.continuing"]);
    return [row.percent === null ? el("span", { class: "muted" }, words["town.blank"]) : `${row.percent}%`,
      row.lastPercent !== null ? el("div", { class: "muted small" }, fill(words["town.percent.last"], row.lastPercent)) : ""];
  };
  const reminded = row => row.reminded ? [
    el("div", {}, row.reminded.at), el("div", { class: "muted small" }, row.reminded.by), row.reminded.words ? text(row.reminded.words) : "",
  ] : "";

  const CELLS = {
    unit: row => row.unit,
    group: row => `${row.group}　${row.groupName}`,
    role: row => sign("", answer.roles[row.role]),
    state: row => sign("badge", answer.states[row.state]),
    light: row => sign("light", row.light ? answer.lights[row.light] : null),
    percent,
    progress: row => [row.nothing ? el("span", { class: "muted small" }, words["town.nothing"]) : "", text(row.progress)],
    indicators: row => text(row.indicators.join("\n")),
    problems: row => text(row.problems),
    help: row => text(row.help),
    next: row => text(row.next),
    last: row => text(row.last),
    files: row => row.files ? String(row.files) : "",
    submitted: row => row.submitted,
    reminded,
  };

  const tick = row => {
    const mark = el("input", { type: "checkbox", "aria-label": fill(words["town.tick"], named(row), row.unit) });
    mark.checked = hands.chosen.has(row.id);
    mark.onchange = () => hands.choose([row], mark.checked);
    return el("td", { class: "town-tick" }, el("label", {}, mark));
  };

  const body = (row, columns) => el("tr", { "data-entry": row.id, "aria-selected": hands.chosen.has(row.id) ? "true" : null },
    answer.acts ? tick(row) : "",
    columns.map(column => {
      const options = { "data-column": column, class: column === "percent" || column === "files" ? "num" : null };
      if (column === "task") return el("th", { scope: "row", ...options }, task(row));
      if (column !== "note") return el("td", options, CELLS[column](row));
      const cell = el("td", options);
      notes.fillCell(cell, row);
      return cell;
    }));

  const states = count => count.states.map(([state, many]) => el("span", { class: "town-count" }, sign("badge", answer.states[state]), ` ${many}`));
  const average = count => count.average === null ? "" : el("span", { class: "town-count" }, fill(words["town.average"], count.average, count.measured));

  const head = (group, span, byState) => {
    const folded = hands.folded.has(group.id);
    const count = counted(group.rows, answer.states);
    const mark = el("input", { type: "checkbox", "aria-label": fill(words["town.tick.group"], group.name) });
    mark.checked = group.rows.every(row => hands.chosen.has(row.id));
    mark.onchange = () => hands.choose(group.rows, mark.checked);
    const fold = el("button", { type: "button", class: "town-fold", "data-group": group.id, "aria-expanded": String(!folded), "aria-label": fill(words["town.fold"], group.name, group.rows.length) },
      el("span", { "aria-hidden": "true" }, folded ? "▸" : "▾"), group.name);
    fold.onclick = () => hands.fold(group.id);
    return el("tr", { class: "group-row" }, answer.acts ? el("td", { class: "town-tick" }, el("label", {}, mark)) : "",
      el("th", { scope: "rowgroup", colspan: span }, el("div", { class: "town-group" }, fold,
        el("span", { class: "town-counts" }, el("span", {}, fill(words["town.group.count"], group.rows.length)), byState ? "" : states(count), average(count)))));
  };

  const column = (state, name) => {
    const at = state.sort.findIndex(each => each.replace(/^-/, "") === name);
    const down = at >= 0 && state.sort[at].startsWith("-");
    const title = answer.columns[name];
    const order = at < 0 ? "" : `${down ? "▼" : "▲"}${state.sort.length > 1 ? at + 1 : ""}`;
    const sort = el("button", { type: "button", class: "town-sort", "aria-label": fill(words["town.sort"], title) }, title, el("span", { class: "town-order", "aria-hidden": "true" }, order));
    sort.onclick = event => hands.sort(name, event.shiftKey);
    const set = isFiltered(state, name);
    const filter = hasFilter(name)
      ? el("button", { type: "button", class: set ? "town-filter is-set" : "town-filter", "aria-label": fill(words["town.filter.of"], title), "aria-haspopup": "dialog", "aria-expanded": "false" }, el("span", { class: "town-funnel", "aria-hidden": "true" })) : "";
    if (filter) filter.onclick = () => hands.filter(filter, name);
    return el("th", { scope: "col", "data-column": name, "aria-sort": at === 0 ? (down ? "descending" : "ascending") : null },
      el("div", { class: "town-head" }, sort, filter), el("span", { class: "town-grip", "aria-hidden": "true" }));
  };

  const heads = (state, rows) => {
    const all = el("input", { type: "checkbox", "aria-label": words["town.tick.all"] });
    all.checked = rows.length > 0 && rows.every(row => hands.chosen.has(row.id));
    all.onchange = () => hands.choose(rows, all.checked);
    return el("thead", {}, el("tr", {}, answer.acts ? el("td", { class: "town-tick" }, el("label", {}, all)) : "", state.columns.map(name => column(state, name))));
  };

  /** Widths by script: a style in markup is barred. */
  const measure = state => {
    const first = answer.acts ? TICK : 0;
    const widths = state.columns.map(name => widthOf(state, name));
    const columns = el("colgroup", {}, answer.acts ? el("col") : "", state.columns.map(() => el("col")));
    [...(answer.acts ? [TICK] : []), ...widths].forEach((width, at) => { columns.children[at].style.width = `${width}px`; });
    box.style.width = `${widths.reduce((all, each) => all + each, first)}px`;
    const frame = box.parentElement.style;
    frame.setProperty("--at-task", `${first}px`);
    frame.setProperty("--at-unit", `${first + widths[0]}px`);
    frame.setProperty("--at-rest", `${first + widths[0] + widths[1]}px`);
    return columns;
  };

  const draw = (state, rows, total) => {
    const span = state.columns.length;
    const groups = grouped(rows, state.group, answer.states);
    const parts = groups.filter(group => group.rows.length).map(group => el("tbody", {},
      group.name ? head(group, span, state.group === "state") : "", group.name && hands.folded.has(group.id) ? "" : group.rows.map(row => body(row, state.columns))));
    if (!rows.length) parts.push(el("tbody", {}, el("tr", {}, el("td", { class: "town-none", colspan: span + (answer.acts ? 1 : 0) }, el("p", { class: "strong" }, words["town.empty"]), el("p", {}, words["town.empty.cure"])))));
    box.className = `table town town-${state.density}`;
    box.replaceChildren(box.caption, measure(state), heads(state, rows), ...parts);
    const count = counted(rows, answer.states);
    document.getElementById("town-sums").replaceChildren(el("span", { class: "town-count" }, fill(words["town.shown"], rows.length, total)), ...states(count), average(count) || "");
  };

  return { draw, measure };
};
