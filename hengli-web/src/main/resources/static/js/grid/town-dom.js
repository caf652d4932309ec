// Small helps for making elements: whatever people typed becomes text, never markup.

export const el = (name, options = {}, ...children) => {
  const made = document.createElement(name);
  Object.entries(options).forEach(([key, value]) => {
    if (value === null || value === undefined || value === false) return;
    if (key.startsWith("on")) made[key] = value;
    else made.setAttribute(key, value === true ? "" : value);
  });
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return made;
};

/** A sentence with its blanks filled in. */
export const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (blank, at) => String(values[at]));
