// The values of a cell that has few: listed below it while it is open, chosen with the arrows, by their digit or with the mouse.

const field = document.getElementById("cell");
const frame = document.getElementById("frame");
const list = document.getElementById("choices");

let options = [];

/** @param picked what to do once one was chosen with the mouse */
export const startChoices = picked => {
  list.addEventListener("mousedown", event => {
    event.preventDefault();
    const item = event.target.closest("li");
    if (!item) return;
    put(options[[...list.children].indexOf(item)].text);
    picked();
  });
};

/** @param choices the values, each with its text and the name of its look; none hides the list */
export const offer = choices => {
  options = choices || [];
  list.hidden = options.length === 0;
  field.toggleAttribute("aria-haspopup", options.length > 0);
  list.replaceChildren(...options.map(({ text, look }, at) => {
    const item = document.createElement("li");
    item.id = `choice-${at + 1}`;
    item.setAttribute("role", "option");
    const value = document.createElement("span");
    value.className = look;
    value.textContent = text;
    item.append(`${at + 1}  `, value);
    return item;
  }));
  mark();
};

/** Takes a digit for the value that it stands at. */
export const understand = () => {
  const meant = options[Number(field.value) - 1];
  if (meant) field.value = meant.text;
  mark();
};

/** Goes on to the next value, or back. */
export const choose = by => {
  const at = options.findIndex(option => option.text === field.value);
  put(options[Math.max(0, Math.min(at < 0 ? 0 : at + by, options.length - 1))].text);
};

const put = text => {
  field.value = text;
  field.dispatchEvent(new Event("input"));
};

const mark = () => {
  [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(options[at].text === field.value)));
  const chosen = list.querySelector("[aria-selected=true]");
  if (chosen) field.setAttribute("aria-activedescendant", chosen.id); else field.removeAttribute("aria-activedescendant");
};

/** Lies below the open cell, or above where there is no room. */
export const settle = () => {
  if (list.hidden) return;
  const below = field.offsetTop + field.offsetHeight;
  list.style.left = field.style.left;
  list.style.top = `${below + list.offsetHeight > frame.clientHeight ? field.offsetTop - list.offsetHeight : below}px`;
};
