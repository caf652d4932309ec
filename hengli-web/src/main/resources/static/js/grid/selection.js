// Where one is: the active cell, in which one types, and the rectangle between it and the cell to which the marking was drawn.

let rows = [];
let columns = [];
let active = { row: 0, column: 0 };
let end = { row: 0, column: 0 };
let cellOf = () => null;
let holder = () => null;
let moved = () => {};
let painted = [];

export const startSelection = options => ({ rows, columns, cellOf, holder, moved } = options);

export const here = () => ({ row: rows[active.row], column: columns[active.column], at: { ...active } });

/** Where a movement starts from: from the active cell, or from where the marking was drawn to. */
export const edge = extend => ({ ...(extend ? end : active) });

/** Another set of columns is in sight: one stays in the column where one was, if it still is. */
export const inColumns = shown => {
  const [one, other] = [columns[active.column], columns[end.column]];
  columns = shown;
  active.column = Math.max(0, columns.indexOf(one));
  end.column = Math.max(0, columns.indexOf(other));
  paint();
};

export const rectangle = () => ({
  top: Math.min(active.row, end.row), bottom: Math.max(active.row, end.row),
  left: Math.min(active.column, end.column), right: Math.max(active.column, end.column),
});

/** The marked cells, row by row. */
export const marked = () => {
  const { top, bottom, left, right } = rectangle();
  const cells = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ row: rows[row], column: columns[column] });
  }
  return cells;
};

/** Goes to a cell, or draws the marking there. */
export const goTo = (row, column, extend = false) => {
  end = { row: clamp(row, rows.length), column: clamp(column, columns.length) };
  if (!extend) active = { ...end };
  paint();
  reveal();
  moved();
};

export const move = (down, right, extend = false) => {
  const from = extend ? end : active;
  goTo(from.row + down, from.column + right, extend);
};

/** Marks a rectangle whose first cell is the active one. */
export const mark = (top, left, bottom, right) => {
  active = { row: clamp(top, rows.length), column: clamp(left, columns.length) };
  end = { row: clamp(bottom, rows.length), column: clamp(right, columns.length) };
  paint();
  moved();
};

export const markAll = () => mark(0, 0, rows.length - 1, columns.length - 1);

const clamp = (at, length) => Math.max(0, Math.min(at, length - 1));

const paint = () => {
  for (const element of painted) element.classList.remove("is-marked", "is-active");
  painted = [];
  const { top, bottom, left, right } = rectangle();
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const element = cellOf(rows[row], columns[column]);
      if (!element) continue;
      element.classList.add("is-marked");
      if (row === active.row && column === active.column) element.classList.add("is-active");
      painted.push(element);
    }
  }
};
export const repaintMarks = paint;

/** Scrolls so that the cell to which one went is whole in sight, right of the columns that stay. */
const reveal = () => {
  const element = cellOf(rows[end.row], columns[end.column]);
  const box = holder();
  if (!element || !box) return;
  const cell = element.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  if (cell.bottom > around.top + box.clientHeight) box.scrollTop += Math.min(cell.bottom - around.top - box.clientHeight, cell.top - around.top);
  if (cell.top < around.top) box.scrollTop -= around.top - cell.top;
  if (columns[end.column].frozen) return;
  const frozen = columns.filter(column => column.frozen).map(column => cellOf(rows[end.row], column)).filter(Boolean);
  const left = around.left + frozen.reduce((sum, each) => sum + each.offsetWidth, 0);
  if (cell.right > around.left + box.clientWidth) box.scrollLeft += Math.min(cell.right - around.left - box.clientWidth, cell.left - left);
  if (cell.left < left) box.scrollLeft -= left - cell.left;
};
