// What the rows say in each column: for searching, sorting, grouping and counting.

const TEXTS = {
  task: row => `${row.number} ${row.title}`,
  unit: row => row.unit,
  group: row => `${row.group} ${row.groupName}`,
  progress: row => row.progress,
  indicators: row => row.indicators.join("\n"),
  problems: row => row.problems,
  help: row => row.help,
  next: row => row.next,
  last: row => row.last,
  submitted: row => row.submitted,
  reminded: row => row.reminded ? `${row.reminded.at} ${row.reminded.by} ${row.reminded.words}` : "",
  note: row => row.note ? row.note.text : "",
};

/** Columns whose filter asks for a text, and those with a list of words to tick. */
export const ofText = column => column in TEXTS && column !== "group";
export const CHOICES = { state: "state", light: "light", role: "role", group: "in" };

export const choiceOf = {
  state: row => row.state,
  light: row => row.light || "NONE",
  role: row => row.role,
  in: row => String(row.group),
};

const has = (text, wanted) => text.toLowerCase().includes(wanted.toLowerCase());

const inRange = (percent, range) => {
  const [from, to] = range.split("-");
  return percent !== null && (from === "" || percent >= Number(from)) && (to === "" || percent <= Number(to));
};

/** Whether the arrangement lets the row be seen. */
export const lets = (state, row) =>
  Object.values(CHOICES).every(name => !state[name].length || state[name].includes(choiceOf[name](row)))
  && (!state.percent || inRange(row.percent, state.percent))
  && Object.entries(state.has).every(([column, wanted]) => !TEXTS[column] || has(TEXTS[column](row), wanted))
  && state.q.split(/\s+/).every(word => Object.values(TEXTS).some(text => has(text(row), word)));

export const isNarrowed = state =>
  Boolean(state.q || state.percent || Object.keys(state.has).length || Object.values(CHOICES).some(name => state[name].length));

const LIGHTS = ["GREEN", "YELLOW", "RED"];
const place = list => value => { const at = list.indexOf(value); return at < 0 ? null : at; };

const keys = states => ({
  task: row => row.number,
  unit: row => row.unitPosition,
  group: row => row.group,
  role: row => place(["LEAD", "SUPPORT"])(row.role),
  state: row => place(states)(row.state),
  light: row => place(LIGHTS)(row.light),
  percent: row => row.percent,
  files: row => row.files,
  submitted: row => row.submitted && row.submittedAt || null,
  reminded: row => row.reminded ? row.reminded.iso : null,
});

/** Puts the rows in order; blanks come last whichever way, and what is equal stays as it was. */
export const sorted = (rows, sort, states) => {
  const known = keys(states);
  const orders = sort.map(each => {
    const down = each.startsWith("-");
    const column = down ? each.slice(1) : each;
    return { key: known[column] || (row => TEXTS[column](row) || null), sign: down ? -1 : 1 };
  });
  const compare = (one, other) => {
    for (const { key, sign } of orders) {
      const a = key(one), b = key(other);
      if (a === b) continue;
      if (a === null) return 1;
      if (b === null) return -1;
      const by = typeof a === "string" ? a.localeCompare(b, "zh-CN", { numeric: true }) : a - b;
      if (by) return by * sign;
    }
    return 0;
  };
  return [...rows].sort(compare);
};

const GROUPS = {
  group: row => ({ key: row.group, name: `${row.group}　${row.groupName}` }),
  task: row => ({ key: row.number, name: `${row.number}　${row.title}` }),
  unit: row => ({ key: row.unitPosition, id: row.unit, name: row.unit }),
};

/** The rows in groups; one without a name where nothing is grouped. */
export const grouped = (rows, by, states) => {
  if (by === "none") return [{ id: "", name: "", rows }];
  const names = Object.keys(states);
  const of = by === "state" ? row => ({ key: names.indexOf(row.state), name: states[row.state].word }) : GROUPS[by];
  const groups = new Map();
  rows.forEach(row => {
    const group = of(row);
    const id = String(group.id || group.key);
    if (!groups.has(id)) groups.set(id, { ...group, id, rows: [] });
    groups.get(id).rows.push(row);
  });
  return [...groups.values()].sort((one, other) => one.key - other.key);
};

/** How many are in each state, and the average of what units have said: a continuing task has no percent, and who wrote nothing yet has last quarter's. */
export const counted = (rows, states) => {
  const percents = rows.filter(row => !row.continuing && row.state !== "PENDING" && row.percent !== null).map(row => row.percent);
  const sum = percents.reduce((all, each) => all + each, 0);
  return {
    states: Object.keys(states).map(state => [state, rows.filter(row => row.state === state).length]).filter(([, count]) => count > 0),
    average: percents.length ? Math.round(sum / percents.length * 10) / 10 : null,
    measured: percents.length,
  };
};
