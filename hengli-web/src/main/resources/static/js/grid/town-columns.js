// Columns: shown and hidden, moved and made wider, by mouse and by keys.

import { el, fill } from "./town-dom.js";
import { clamp, COLUMNS, KEYS, NARROWEST, standard, WIDEST, widthOf } from "./town-state.js";

const MOVED = 6;

export const columns = (answer, current, change, measure) => {
  const words = answer.words;
  const table = document.getElementById("town-table");
  const dialog = document.getElementById("town-columns");
  const list = dialog.querySelector(".town-columns");
  const said = document.getElementById("town-said");

  /** Puts the column at the place; the key columns keep theirs. */
  const move = (name, to) => {
    if (KEYS.includes(name)) return;
    const others = current().columns.filter(each => each !== name);
    const at = Math.min(others.length, Math.max(KEYS.length, to));
    change(state => { state.columns = [...others.slice(0, at), name, ...others.slice(at)]; });
    said.textContent = fill(words["town.moved"], answer.columns[name], at + 1);
  };
  const step = (name, by) => move(name, current().columns.indexOf(name) + by);

  // ---- the list of all columns
  const line = name => {
    const state = current();
    const shown = state.columns.includes(name);
    const box = el("input", { type: "checkbox", disabled: KEYS.includes(name) });
    box.checked = shown;
    box.onchange = () => { change(now => { now.columns = box.checked ? [...now.columns, name] : now.columns.filter(each => each !== name); }); fillList(name, "input"); };
    const width = el("input", { type: "number", min: NARROWEST, max: WIDEST, "aria-label": fill(words["town.width"], answer.columns[name]) });
    width.value = widthOf(state, name);
    width.onchange = () => { change(now => { now.widths[name] = clamp(Number(width.value) || widthOf(now, name)); }); width.value = widthOf(current(), name); };
    const arrow = (by, sign, word) => {
      const at = state.columns.indexOf(name) + by;
      const button = el("button", { type: "button", class: "btn btn-small", "data-by": by, "aria-label": fill(words[word], answer.columns[name]), disabled: !shown || KEYS.includes(name) || at < KEYS.length || at >= state.columns.length }, sign);
      button.onclick = () => { step(name, by); fillList(name, `[data-by="${by}"]`); };
      return button;
    };
    return el("li", { "data-column": name }, el("label", { class: "choice" }, box, el("span", {}, answer.columns[name])), width, el("span", { class: "muted small", "aria-hidden": "true" }, "px"), arrow(-1, "↑", "town.earlier"), arrow(1, "↓", "town.later"));
  };
  const fillList = (name, part) => {
    const state = current();
    list.replaceChildren(...[...state.columns, ...COLUMNS.filter(each => !state.columns.includes(each))].map(line));
    const again = name && list.querySelector(`[data-column="${name}"] ${part}`);
    if (again && !again.disabled) again.focus();
    else if (again) again.closest("li").querySelector("input").focus();
  };
  document.getElementById("town-choose").onclick = () => { fillList(); dialog.showModal(); };
  dialog.querySelector("[data-standard]").onclick = () => {
    const first = standard();
    change(state => { state.columns = first.columns; state.widths = {}; });
    fillList();
  };

  // ---- in the heads
  const columnOf = target => { const head = target.closest("thead th[data-column]"); return head && head.dataset.column; };

  table.addEventListener("keydown", event => {
    const name = event.target.matches(".town-sort") && columnOf(event.target);
    if (!name || !event.altKey || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    event.preventDefault();
    step(name, event.key === "ArrowLeft" ? -1 : 1);
  });

  const resize = (event, name) => {
    const from = event.clientX, width = widthOf(current(), name);
    const pull = now => {
      const state = current();
      state.widths[name] = clamp(width + now.clientX - from);
      table.querySelector("colgroup").replaceWith(measure(state));
    };
    const end = () => { document.removeEventListener("pointermove", pull); change(() => {}); };
    document.addEventListener("pointermove", pull);
    document.addEventListener("pointerup", end, { once: true });
  };

  const drag = (event, name) => {
    const from = event.clientX;
    let over = null, moving = false;
    const mark = head => {
      table.querySelectorAll(".is-over").forEach(each => each.classList.remove("is-over"));
      if (head) head.classList.add("is-over");
    };
    const pull = now => {
      moving = moving || Math.abs(now.clientX - from) > MOVED;
      if (!moving) return;
      const below = document.elementFromPoint(now.clientX, now.clientY);
      over = below && below.closest("thead th[data-column]");
      mark(over);
    };
    const end = () => {
      document.removeEventListener("pointermove", pull);
      mark(null);
      if (!moving) return;
      // the click that follows is the end of the move and sorts nothing
      table.addEventListener("click", click => { click.stopPropagation(); click.preventDefault(); }, { capture: true, once: true });
      setTimeout(() => table.dispatchEvent(new Event("click")), 0);
      if (over && over.dataset.column !== name) move(name, current().columns.indexOf(over.dataset.column));
    };
    document.addEventListener("pointermove", pull);
    document.addEventListener("pointerup", end, { once: true });
  };

  table.addEventListener("pointerdown", event => {
    const name = event.button === 0 && event.pointerType !== "touch" && columnOf(event.target);
    if (!name) return;
    if (event.target.matches(".town-grip")) { event.preventDefault(); resize(event, name); return; }
    if (event.target.closest(".town-sort") && !KEYS.includes(name)) drag(event, name);
  });
};
