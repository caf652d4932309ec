// Filters at the heads, and the line that says which are set.

import { el, fill } from "./town-dom.js";
import { CHOICES, choiceOf, lets, ofText } from "./town-rows.js";

export const isFiltered = (state, column) =>
  CHOICES[column] ? state[CHOICES[column]].length > 0 : column === "percent" ? Boolean(state.percent) : Boolean(state.has[column]);

export const hasFilter = column => Boolean(CHOICES[column]) || column === "percent" || ofText(column);

export const filters = (town, answer, rows, change) => {
  const words = answer.words;
  let panel = null;
  let opener = null;

  /** The words of a list, with how many rows each has. */
  const options = column => {
    if (column === "group") {
      const names = new Map(rows.map(row => [String(row.group), `${row.group}　${row.groupName}`]));
      return [...names.entries()].sort((one, other) => one[0] - other[0]);
    }
    return Object.entries(answer[`${column}s`]).map(([value, sign]) => [value, sign.word]);
  };

  const close = () => {
    if (!panel) return;
    panel.remove();
    panel = null;
    const column = opener;
    opener = null;
    const button = document.querySelector(`#town-table thead [data-column="${column}"] .town-filter`);
    if (button) { button.setAttribute("aria-expanded", "false"); button.focus(); }
  };

  const choices = (state, column) => {
    const name = CHOICES[column];
    // how many each would show beside the other filters
    const within = rows.filter(row => lets({ ...state, [name]: [] }, row));
    return el("div", { class: "choices choices-col" }, options(column).map(([value, word]) => {
      const box = el("input", { type: "checkbox", value });
      box.checked = state[name].includes(value);
      box.onchange = () => change(now => {
        now[name] = box.checked ? [...now[name], value] : now[name].filter(each => each !== value);
      });
      return el("label", { class: "choice" }, box, el("span", {}, word), el("span", { class: "muted small" }, String(within.filter(row => choiceOf[name](row) === value).length)));
    }));
  };

  const text = (state, column) => {
    const input = el("input", { type: "search", maxlength: 100, "aria-label": fill(words["town.filter.text"], answer.columns[column]) });
    input.value = state.has[column] || "";
    input.oninput = event => {
      if (event.isComposing) return;
      change(now => { if (input.value.trim()) now.has[column] = input.value.trim(); else delete now.has[column]; });
    };
    input.addEventListener("compositionend", () => input.oninput({ isComposing: false }));
    return input;
  };

  const range = state => {
    const [from, to] = (state.percent || "-").split("-");
    const bound = (word, value) => {
      const input = el("input", { type: "number", min: 0, max: 100, step: 1, "aria-label": word });
      input.value = value;
      return [el("span", { class: "small muted" }, word), input];
    };
    const box = el("div", { class: "town-range" }, bound(words["town.filter.from"], from), bound(words["town.filter.to"], to));
    box.oninput = () => {
      const figures = [...box.querySelectorAll("input")].map(input => /^\d{1,3}$/.test(input.value) ? input.value : "");
      change(now => { now.percent = figures.join("") ? figures.join("-") : ""; });
    };
    return box;
  };

  const clear = column => change(now => {
    if (CHOICES[column]) now[CHOICES[column]] = [];
    else if (column === "percent") now.percent = "";
    else delete now.has[column];
  });

  const open = (button, column, state) => {
    const again = opener === column;
    close();
    if (again) return;
    opener = column;
    const title = fill(words["town.filter.of"], answer.columns[column]);
    const part = CHOICES[column] ? choices(state, column) : column === "percent" ? range(state) : text(state, column);
    const off = el("button", { type: "button", class: "btn btn-small btn-quiet" }, words["town.clear"]);
    off.onclick = () => { clear(column); close(); };
    // it takes the focus itself when one clicks beside its boxes: else that would leave it
    panel = el("div", { class: "menu town-panel", role: "dialog", tabindex: -1, "aria-label": title }, el("p", { class: "strong" }, title), part, off);
    panel.onkeydown = event => { if (event.key === "Escape") { event.stopPropagation(); close(); } if (event.key === "Enter" && event.target.matches("input")) { event.preventDefault(); close(); } };
    town.append(panel);
    const at = button.getBoundingClientRect(), home = town.getBoundingClientRect();
    panel.style.left = `${Math.max(0, Math.min(at.left - home.left, home.width - panel.offsetWidth))}px`;
    panel.style.top = `${at.bottom - home.top + 2}px`;
    button.setAttribute("aria-expanded", "true");
    panel.querySelector("input").focus();
  };
  document.addEventListener("pointerdown", event => {
    if (panel && !panel.contains(event.target) && !event.target.closest(".town-filter")) { opener = opener && null; panel.remove(); panel = null; }
  });
  town.addEventListener("focusout", event => {
    if (panel && event.relatedTarget && !panel.contains(event.relatedTarget) && panel.contains(event.target)) { panel.remove(); panel = null; opener = null; }
  });

  const chip = (said, off) => {
    const button = el("button", { type: "button", class: "btn btn-small", "aria-label": `${words["town.clear"]} ${said}` }, said, el("span", { "aria-hidden": "true" }, " ✕"));
    button.onclick = () => { off(); document.getElementById("town-q").focus(); };
    return button;
  };

  /** What narrows the rows, each with a button to take it away. */
  const chips = state => {
    const list = document.getElementById("town-chips");
    const made = [];
    if (state.q) made.push(chip(fill(words["town.search"], state.q), () => change(now => { now.q = ""; })));
    Object.entries(CHOICES).forEach(([column, name]) => {
      if (!state[name].length) return;
      const known = new Map(options(column));
      made.push(chip(`${answer.columns[column]}：${state[name].map(each => known.get(each) || each).join("、")}`, () => clear(column)));
    });
    if (state.percent) made.push(chip(`${answer.columns.percent}：${state.percent}%`, () => clear("percent")));
    Object.entries(state.has).forEach(([column, wanted]) => made.push(chip(`${fill(words["town.filter.text"], answer.columns[column])}：${wanted}`, () => clear(column))));
    list.replaceChildren(...made);
  };

  return { open, close, chips };
};
