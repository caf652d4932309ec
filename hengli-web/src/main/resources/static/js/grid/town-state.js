// How the grid is arranged, as it stands in the address: what was sent as an address looks the same to whoever opens it.

/** They stay first and in sight. */
export const KEYS = ["task", "unit"];

// the standard columns fill a window of 1,440 pixels, one's own notes among them
const WIDTHS = {
  task: 190, unit: 100, group: 150, role: 72, state: 80, light: 80, percent: 76, progress: 250, indicators: 180,
  problems: 130, help: 120, next: 200, last: 240, files: 64, submitted: 116, reminded: 104, note: 150,
};
export const COLUMNS = Object.keys(WIDTHS);
const STANDARD = ["task", "unit", "role", "state", "light", "percent", "progress", "problems", "help", "reminded", "note"];
const LISTS = ["state", "light", "role", "in"];
const GROUPS = ["group", "task", "unit", "state"];
export const NARROWEST = 56, WIDEST = 800;

/** A phone has less room for what always stays in sight. */
const NARROW = { task: 150, unit: 88 };
const isNarrow = window.matchMedia("(max-width: 700px)").matches;

export const widthOf = (state, column) => state.widths[column] || isNarrow && NARROW[column] || WIDTHS[column];

export const standard = () => ({
  group: "none", sort: [], columns: [...STANDARD], widths: {}, state: [], light: [], role: [], in: [], percent: "", has: {}, q: "", density: "loose",
});

const isColumn = name => COLUMNS.includes(name);

const readColumns = (state, text) => {
  const named = text.split(",").map(each => each.split(":")).filter(([name]) => isColumn(name));
  const others = named.map(([name]) => name).filter((name, at, all) => !KEYS.includes(name) && all.indexOf(name) === at);
  state.columns = [...KEYS, ...others];
  named.forEach(([name, width]) => { if (/^[1-9]\d{1,2}$/.test(width || "")) state.widths[name] = clamp(Number(width)); });
};

export const clamp = width => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

/** Reads an address's query; what makes no sense is passed over. */
export const read = query => {
  const state = standard();
  const asked = new URLSearchParams(query);
  const list = name => (asked.get(name) || "").split(",").filter(Boolean);
  if (GROUPS.includes(asked.get("group"))) state.group = asked.get("group");
  state.sort = list("sort").filter(each => isColumn(each.replace(/^-/, "")));
  if (asked.get("columns")) readColumns(state, asked.get("columns"));
  LISTS.forEach(name => { state[name] = list(name); });
  if (/^\d{0,3}-\d{0,3}$/.test(asked.get("percent") || "") && asked.get("percent") !== "-") state.percent = asked.get("percent");
  COLUMNS.forEach(name => { const text = (asked.get(`has.${name}`) || "").trim(); if (text) state.has[name] = text; });
  state.q = (asked.get("q") || "").trim();
  if (asked.get("density") === "compact") state.density = "compact";
  return state;
};

const writeColumns = state => [...state.columns, ...COLUMNS.filter(name => state.widths[name] && !state.columns.includes(name))]
  .filter(name => state.columns.includes(name))
  .map(name => state.widths[name] && state.widths[name] !== WIDTHS[name] ? `${name}:${state.widths[name]}` : name).join(",");

/** The same as a query, without the quarter; empty for the standard arrangement. */
export const write = state => {
  const parts = [];
  const add = (name, text) => parts.push(`${name}=${encodeURIComponent(text).replace(/%2C/g, ",").replace(/%3A/g, ":")}`);
  if (state.group !== "none") add("group", state.group);
  if (state.sort.length) add("sort", state.sort.join(","));
  const columns = writeColumns(state);
  if (columns !== STANDARD.join(",")) add("columns", columns);
  LISTS.forEach(name => { if (state[name].length) add(name, state[name].join(",")); });
  if (state.percent) add("percent", state.percent);
  COLUMNS.forEach(name => { if (state.has[name]) add(`has.${name}`, state.has[name]); });
  if (state.q) add("q", state.q);
  if (state.density !== "loose") add("density", state.density);
  return parts.join("&");
};
