// Handing in every row that is written, in one action. What hinders is named at its cell and listed.

import { send } from "../page.js";
import { saveAll } from "./saving.js";
import { say, words } from "./words.js";

const frame = document.getElementById("frame");
const place = document.getElementById("hindered");

/** @param grid { rows(), tell(text), reload(), refresh(row), goTo(row, name) } */
export const submitAll = async grid => {
  place.hidden = true;
  if (!await saveAll()) { grid.tell(words.notAllSaved); return; }
  const open = grid.rows().filter(row => row.writable && (row.ready || row.isDirty()));
  const contested = open.filter(row => Object.keys(row.theirs).length || row.isDirty());
  const ready = open.filter(row => !contested.includes(row));
  if (!open.length) { grid.tell(words.nothingToSubmit); return; }
  let hindered = [];
  if (ready.length) {
    const body = new URLSearchParams();
    for (const row of ready) body.append("chosen", `${row.entry}:${row.version}`);
    try {
      const answer = await send(frame.dataset.submission, body);
      if (!answer.ok) { grid.tell(words.notAllSaved); return; }
      hindered = await answer.json();
    } catch (unreachable) {
      grid.tell(words.notAllSaved);
      return;
    }
  }
  await grid.reload();
  for (const { entry, problems } of hindered) {
    const row = grid.rows().find(each => each.entry === entry);
    row.problems = problems;
    grid.refresh(row);
  }
  const left = hindered.concat(contested.map(row => ({ entry: row.entry, problems: { ...row.problems, "": words.undecided } })));
  const order = new Map(grid.rows().map((row, at) => [row.entry, at]));
  list(grid, left.sort((one, other) => order.get(one.entry) - order.get(other.entry)));
  const taken = ready.filter(row => !hindered.some(each => each.entry === row.entry));
  if (!taken.length) { grid.tell(""); return; }
  const numbers = taken.map(row => row.number).join("、");
  grid.tell(say(taken.some(row => row.state === "AWAITING_SIGN_OFF") ? "toSign" : "submitted", taken.length, numbers));
};

const list = (grid, hindered) => {
  place.hidden = hindered.length === 0;
  if (place.hidden) return;
  place.querySelector("p").textContent = say("hindered", hindered.length);
  place.querySelector("ul").replaceChildren(...hindered.map(({ entry, problems }) => {
    const row = grid.rows().find(each => each.entry === entry);
    const item = document.createElement("li");
    const link = document.createElement("button");
    link.type = "button";
    link.className = "btn-link";
    link.textContent = `${row.number} ${row.title}`;
    link.onclick = () => grid.goTo(row, Object.keys(problems)[0]);
    item.append(link, ` ${Object.values(problems).join(" ")}`);
    return item;
  }));
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
};
