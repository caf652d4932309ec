// What the office does with the rows it has ticked: each goes as it was seen, and afterwards one stands where one stood.

import { fill } from "./town-dom.js";

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

export const steps = (words, rows, chosen) => {
  const reminding = byId("town-reminding");

  const take = (form, may) => {
    form.querySelectorAll("input[name=chosen]").forEach(input => input.remove());
    const some = rows.filter(row => chosen.has(row.id) && may(row));
    some.forEach(row => {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = "chosen";
      input.value = `${row.id}:${row.version}`;
      form.append(input);
    });
    return some;
  };

  byId("town-steps").addEventListener("submit", event => { take(event.target, acceptable); remember(); }, true);
  reminding.querySelector("form").addEventListener("submit", remember, true);
  byId("town-remind").onclick = () => {
    const some = take(reminding.querySelector("form"), remindable);
    byId("town-reminding-count").textContent = fill(words["town.remind.count"], new Set(some.map(row => row.unit)).size, some.length);
    reminding.showModal();
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
