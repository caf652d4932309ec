// The columns of a unit's quarter: which field of an entry each shows and takes, as the text of one cell.

import { say, words } from "./words.js";

const always = () => true;

const text = (id, width) => ({
  id, title: words[id], width, kind: "text", applies: always, names: [id],
  read: fields => fields[id] || "",
  write: (fields, typed) => { fields[id] = typed; },
});

// 本季无进展 is a choice with a reason: blank is no choice, its own words alone are a choice whose reason is still owed.
const nothing = {
  id: "nothing", title: words.nothingReason, width: 150, kind: "text", applies: always, names: ["nothingReason", "nothingToReport"],
  read: fields => (fields.nothingToReport ? fields.nothingReason || words.nothingToReport : ""),
  write: (fields, typed) => {
    fields.nothingToReport = typed.trim() !== "";
    fields.nothingReason = typed.trim() === words.nothingToReport ? "" : typed;
  },
};

const percent = { ...text("percent", 104), kind: "figure", applies: row => !row.continuing };

const LIGHTS = { GREEN: "light light-green", YELLOW: "light light-yellow", RED: "light light-red" };
const light = {
  ...text("light", 92), kind: "light",
  looks: LIGHTS,
  choices: Object.entries(LIGHTS).map(([name, look]) => ({ text: words[`light.${name}`], look })),
  read: fields => words[`light.${fields.light}`] || fields.light || "",
};

const actual = at => ({
  id: `actual${at}`, title: say("actual", at + 1), width: 150, kind: "figure",
  applies: row => at < row.indicators.length,
  indicator: row => row.indicators[at],
  namesOf: row => [valueOf(row, at), notApplicableOf(row, at)],
  read: (fields, row) => (at < row.indicators.length
    ? (fields[notApplicableOf(row, at)] ? words.notApplicable : fields[valueOf(row, at)] || "") : ""),
  write: (fields, typed, row) => {
    const none = typed.trim() === words.notApplicable;
    fields[notApplicableOf(row, at)] = none;
    fields[valueOf(row, at)] = none ? "" : typed;
  },
});
const valueOf = (row, at) => `actuals[${row.indicators[at].id}].value`;
const notApplicableOf = (row, at) => `actuals[${row.indicators[at].id}].notApplicable`;

const last = (id, name, width) => ({
  id, title: words[id], width, kind: "text", last: true, applies: () => false, names: [],
  read: (fields, row) => (row.previous && name(row.previous)) || "",
});

const standing = ({ percent: done, light: shown }) => [done && `${done}%`, shown && words[`light.${shown}`]].filter(Boolean).join(" ");

/** The columns that these rows need, in order; the first stays in sight. */
export const columnsOf = rows => {
  const most = Math.max(0, ...rows.map(row => row.indicators.length));
  return [
    { id: "task", title: words.task, width: 230, kind: "task", frozen: true, applies: () => false, names: [], read: (fields, row) => `${row.number} ${row.title}` },
    { id: "state", title: words.state, width: 88, kind: "state", applies: () => false, names: [], read: (fields, row) => words[`state.${row.state}`] },
    last("lastProgress", previous => (previous.nothingToReport ? previous.nothingReason : previous.progress), 260),
    last("lastStanding", standing, 120),
    last("lastPlan", previous => previous.nextPlan, 200),
    text("progress", 320), nothing, percent, light,
    ...Array.from({ length: most }, (each, at) => actual(at)),
    text("problems", 200), text("helpNeeded", 200), text("nextPlan", 200), text("signedOffBy", 96),
    { id: "saved", title: words.savedAt, width: 96, kind: "saved", applies: () => false, names: [], read: (fields, row) => row.savedAt },
  ];
};

/** The names of the fields that a cell shows. */
export const namesOf = (column, row) => (column.namesOf ? (column.applies(row) ? column.namesOf(row) : []) : column.names);
