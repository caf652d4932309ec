// On paper the grid is a plain table: all columns in the width of the sheet, heads on every page. It is made when somebody prints, and taken away after.

const place = document.getElementById("printed");

export const startPrinting = (rows, columns) => {
  window.addEventListener("beforeprint", () => place.replaceChildren(table(rows(), columns().filter(column => column.kind !== "saved"))));
  window.addEventListener("afterprint", () => place.replaceChildren());
};

const table = (rows, columns) => {
  const made = element("table", "table table-print");
  made.createCaption().textContent = [...new Set(rows.map(row => row.unit))].join("、");
  const head = made.createTHead().insertRow();
  for (const column of columns) head.append(element("th", looks(column), column.title));
  const body = made.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const column of columns) line.append(element("td", looks(column), textOf(row, column)));
  }
  return made;
};

const looks = column => `print-${column.kind} print-${column.id}`;

const textOf = (row, column) => {
  const text = row.text(column);
  if (!column.indicator || !column.applies(row)) return column.kind === "task" && row.several ? `${text}\n${row.unit}` : text;
  const { name, unitOfMeasure } = column.indicator(row);
  return text && `${name}\n${text} ${unitOfMeasure}`;
};

const element = (kind, look, text = "") => {
  const made = document.createElement(kind);
  made.className = look;
  made.textContent = text;
  return made;
};
