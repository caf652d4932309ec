// What was done here, step by step, to be undone and redone; a paste or a fill is one step.

const MOST = 200;
const done = [];
const undone = [];

/** @param steps cells with the text before and after */
export const remember = steps => {
  if (!steps.length) return;
  done.push(steps);
  if (done.length > MOST) done.shift();
  undone.length = 0;
};

/** The cells to put back, with their text; none when there is nothing to undo. */
export const undo = () => {
  const steps = done.pop();
  if (!steps) return [];
  undone.push(steps);
  return steps.map(step => ({ row: step.row, column: step.column, text: step.before })).reverse();
};

export const redo = () => {
  const steps = undone.pop();
  if (!steps) return [];
  done.push(steps);
  return steps.map(step => ({ row: step.row, column: step.column, text: step.after }));
};

export const depth = () => ({ undo: done.length, redo: undone.length });
