// The words of the grid, in the reader's language: the page brings them, scripts hold none.

export const words = Object.fromEntries(
  [...document.getElementById("words").content.querySelectorAll("[data-word]")].map(each => [each.dataset.word, each.textContent]));

/** A sentence with its figures. */
export const say = (key, ...figures) =>
  figures.reduce((text, figure, at) => text.replaceAll(`{${at}}`, figure), words[key]);
