// What the office does with the rows it has ticked: each goes as it was seen, and afterwards one stands where one stood.

import { el, fill } from "./town-dom.js";

const PLACE = "hengli:town:place";
const byId = id => document.getElementById(id);

const acceptable = row => row.state === "SUBMITTED";
const remindable = row => row.missing;

const remember = () => {
  const box = byId("town-box");
  sessionStorage.setItem(PLACE, JSON.stringify({ top: box.scrollTop, left: box.scrollLeft, window: scrollY }));
};

export const backToPlace = () => {
  const place = JSON.parse(sessionStorage.getItem(PLACE) || "null");
  sessionStorage.removeItem(PLACE);
  if (place) { byId("town-box").scrollTo(place.left, place.top); scrollTo(0, place.window); }
};

const named = row => `${row.number} ${row.title}（${row.unit}）`;
const list = lines => el("ul", {}, lines.map(line => el("li", {}, line)));

export const steps = (words, states, rows, chosen) => {
  const accepting = byId("town-accepting"), reminding = byId("town-reminding");

  /** Says before anything is done what will be, and which ticked rows are left out and why. */
  const tell = (dialog, sentence, lines, left, why) => {
    dialog.querySelector(".town-told").replaceChildren(el("p", {}, sentence), list(lines),
      ...(left.length ? [el("p", { class: "strong" }, fill(words["town.skipped"], left.length)), list(left.map(row => `${named(row)}　${why(row)}`))] : []));
    dialog.showModal();
  };
  const others = some => rows.filter(row => chosen.has(row.id) && !some.includes(row));

  const take = (form, may) => {
    form.querySelectorAll("input[name=chosen]").forEach(input => input.remove());
    const some = rows.filter(row => chosen.has(row.id) && may(row));
    // as one field: a form may have a thousand
    form.append(el("input", { type: "hidden", name: "chosen", value: some.map(row => `${row.id}:${row.version}`).join(",") }));
    return some;
  };

  byId("town-steps").addEventListener("submit", remember, true);
  byId("town-accept").onclick = () => {
    const some = take(byId("town-steps"), acceptable);
    tell(accepting, fill(words["town.accept.count"], some.length), some.map(named), others(some), row => fill(words["town.accept.not"], states[row.state].word));
    accepting.querySelector("[type=submit]").focus();
  };
  reminding.querySelector("form").addEventListener("submit", remember, true);
  byId("town-remind").onclick = () => {
    const some = take(reminding.querySelector("form"), remindable);
    const due = some.filter(row => !(row.reminded && row.reminded.today));
    const units = new Map();
    due.forEach(row => units.set(row.unit, (units.get(row.unit) || 0) + 1));
    tell(reminding, fill(words["town.remind.count"], units.size, due.length), [...units].map(([unit, count]) => `${unit}　${fill(words["town.group.count"], count)}`),
      others(due), row => words[row.missing ? "ReminderRefusal.ALREADY_TODAY" : "ReminderRefusal.NOT_OWED"]);
    byId("town-words").focus();
  };

  /** Says how many are ticked, and with how many of them each step can be taken. */
  return seen => {
    const some = seen.filter(row => chosen.has(row.id));
    byId("town-chosen").textContent = fill(words["town.chosen"], some.length);
    [["town-accept", acceptable], ["town-remind", remindable]].forEach(([id, may]) => {
      const count = some.filter(may).length;
      byId(id).textContent = fill(byId(id).dataset.words, count);
      byId(id).disabled = count === 0;
    });
  };
};
