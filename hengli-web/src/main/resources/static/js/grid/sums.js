// What is marked, counted and summed up, as a spreadsheet shows it at its foot.

import { marked } from "./selection.js";
import { say } from "./words.js";

const place = document.getElementById("sums");
const PLAIN = /^-?\d+(\.\d+)?%?$/;
const MOST_DIGITS = 4;

export const showSums = () => {
  const cells = marked();
  const texts = cells.map(({ row, column }) => (column.kind === "task" || column.kind === "state" ? "" : row.text(column))).filter(text => text !== "");
  const figures = cells
    .filter(({ column }) => column.kind === "figure")
    .map(({ row, column }) => row.text(column).replaceAll(",", ""))
    .filter(text => PLAIN.test(text))
    .map(text => Number(text.replace("%", "")));
  const parts = cells.length > 1 ? [say("marked", cells.length, texts.length)] : [];
  if (cells.length > 1 && figures.length) {
    const sum = figures.reduce((one, other) => one + other, 0);
    parts.push(say("sum", tidy(sum)), say("mean", tidy(sum / figures.length)));
  }
  place.textContent = parts.join("\u3000");
};

const tidy = number => String(Number(number.toFixed(MOST_DIGITS)));
