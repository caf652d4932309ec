// The buttons above the grid: the same as the keys do, for who uses a mouse.

import { focus } from "./editor.js";
import { words } from "./words.js";

const bar = document.getElementById("tools");

/** @param does by the name of the tool; keys opens a dialog of its own, all others give the focus back to the cell */
export const startTools = does => {
  const button = name => bar.querySelector(`[data-tool=${name}]`);
  let folded = true;
  bar.addEventListener("click", event => {
    const pressed = event.target.closest("[data-tool]");
    if (!pressed) return;
    const { tool } = pressed.dataset;
    if (tool === "fold") {
      folded = !folded;
      pressed.setAttribute("aria-pressed", String(!folded));
      pressed.textContent = folded ? words.fold : words.unfold;
      does.fold(!folded);
    } else {
      does[tool]();
    }
    if (!["keys", "replace", "submit"].includes(tool)) focus();
  });
  return {
    depth: ({ undo, redo }) => {
      if (button("undo")) button("undo").disabled = undo === 0;
      if (button("redo")) button("redo").disabled = redo === 0;
    },
  };
};
