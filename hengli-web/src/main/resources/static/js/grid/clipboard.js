// Rectangles of text to and from the clipboard, as Excel, WPS, LibreOffice and web tables put them there and expect them.

/** Cells between tabs and line breaks; in quotes a cell may hold both. Excel's line break at the end is no row. */
export const parseText = text => {
  const rows = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const row = rows[rows.length - 1];
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') row[row.length - 1] += letter;
      else if (text[at + 1] === '"') { row[row.length - 1] += '"'; at++; }
      else quoted = false;
    } else if (letter === '"' && row[row.length - 1] === "" && closes(text, at)) quoted = true;
    else if (letter === "\t") row.push("");
    else if (letter === "\n" || letter === "\r") {
      if (letter === "\r" && text[at + 1] === "\n") at++;
      rows.push([""]);
    } else row[row.length - 1] += letter;
  }
  const end = rows[rows.length - 1];
  if (rows.length > 1 && end.length === 1 && end[0] === "") rows.pop();
  return rows.map(row => row.map(cell => cell.replaceAll("\r\n", "\n").replaceAll("\r", "\n")));
};

/** Whether a quote opens a cell: one that closes at the end of a cell, with a line break or tab between; else it is part of the text. */
const closes = (text, at) => {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (text[end + 1] === '"') { end++; continue; }
    return (end + 1 === text.length || "\t\r\n".includes(text[end + 1])) && /[\t\r\n]/.test(text.slice(at, end));
  }
  return false;
};

/** Styles are of no use here, but for those that hide, and the page's policy would complain of each. */
const unstyled = html => html
  .replace(/<style[\s\S]*?<\/style>/gi, "")
  .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, style => (/display\s*:\s*none/i.test(style) ? " hidden" : "")));

/** The one table in a piece of a page; null where there is none, or more than a clipboard of cells has. */
export const parseTable = html => {
  const tables = new DOMParser().parseFromString(unstyled(html), "text/html").querySelectorAll("table");
  if (tables.length !== 1) return null;
  const rows = [];
  [...tables[0].rows].filter(line => !line.hidden).forEach((line, at) => {
    rows[at] = rows[at] || [];
    let column = 0;
    for (const cell of [...line.cells].filter(each => !each.hidden)) {
      while (rows[at][column] !== undefined) column++;
      const [height, width] = [Math.min(cell.rowSpan || 1, 1000), Math.min(cell.colSpan || 1, 1000)];
      // of merged cells the first has the text, the others are blank, as in a sheet
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++) {
          (rows[at + down] = rows[at + down] || [])[column + right] = down + right === 0 ? textOf(cell) : "";
        }
      }
      column += width;
    }
  });
  const widest = Math.max(0, ...rows.map(row => row.length));
  return widest ? rows.map(row => Array.from({ length: widest }, (each, at) => row[at] ?? "")) : null;
};

/** Its text with the line breaks that are meant: those of the source are not, as browsers take it. */
const textOf = node => {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.data.replace(/[ \t\r\n]+/g, " ");
    else if (child.nodeName === "BR") text += "\n";
    else if (child.nodeType === Node.ELEMENT_NODE) {
      if (/^(P|DIV|LI|UL|OL)$/.test(child.nodeName) && text.trim() && !text.endsWith("\n")) text += "\n";
      text += textOf(child);
    }
  }
  return node.nodeName === "TD" || node.nodeName === "TH"
    ? text.replace(/\u00a0/g, " ").replace(/ *\n */g, "\n").trim() : text;
};

/** What was put into the clipboard, as rows of cells. */
export const parse = data => {
  const html = data.getData("text/html");
  return (html && parseTable(html)) || parseText(data.getData("text/plain"));
};

const quoted = cell => (/[\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const toText = rows => rows.map(row => row.map(quoted).join("\t")).join("\r\n");

const escaped = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\n", "<br>");
const FIGURE = /^-?\d+(\.\d+)?$/;

/** What is no figure is marked as text: what begins with an equals sign is never reckoned where it is pasted. */
export const toHtml = rows => {
  const cell = text => `<td${FIGURE.test(text) ? "" : ` style="mso-number-format:'\\@'"`}>${escaped(text)}</td>`;
  return `<meta charset="utf-8"><table>${rows.map(row => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
};
