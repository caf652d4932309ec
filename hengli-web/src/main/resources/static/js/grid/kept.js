// What is typed and not yet on the server stays in this browser, under the writer's own name, in the form in which an entry's own page keeps it.

const frame = document.getElementById("frame");
const key = row => `hengli:entry:${frame.dataset.owner}:${row.entry}`;

/** Whether the browser takes it; where it does not, leaving the page asks first. */
let able = true;
export const isAble = () => able;

const put = (row, fields) => {
  // what is contested starts from before the contest, or it would pass for decided after a reload
  const kept = JSON.stringify({ ...fields, version: String(row.before ?? row.version) });
  try { localStorage.setItem(key(row), kept); able = true; } catch (full) { able = false; }
};

export const keep = row => {
  if (row.isDirty()) put(row, row.mine);
  else localStorage.removeItem(key(row));
};

/** Also what stands in a cell that is still open. */
export const keepTyping = (row, column, typed) => {
  const fields = { ...row.mine };
  column.write(fields, typed, row);
  put(row, fields);
};

/** Puts back what was kept of a row; says whether there was anything that the server does not have. */
export const putBack = row => {
  const text = localStorage.getItem(key(row));
  if (!text) return false;
  const { version, ...fields } = JSON.parse(text);
  const before = row.mine;
  row.mine = { ...row.mine, ...fields };
  if (!row.isDirty()) { localStorage.removeItem(key(row)); return false; }
  if (!row.writable) { row.mine = before; row.stranded = true; return false; }
  row.version = Number(version);
  return true;
};
