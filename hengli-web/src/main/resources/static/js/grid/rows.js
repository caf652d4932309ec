// The rows of the grid. Each knows what the server holds, what stands here, and what lies between: what is wrong, and what two people changed.

import { namesOf } from "./columns.js";

const blankLike = value => (typeof value === "boolean" ? false : "");
const same = (one, other) => (one ?? "") === (other ?? "") || (!one && !other);

export class Row {
  constructor(sent) {
    this.take(sent);
  }

  /** What the server says of it; nothing stands here that it does not have. */
  take(sent) {
    Object.assign(this, sent, { base: { ...sent.fields }, mine: { ...sent.fields }, problems: {}, refused: {}, theirs: {}, before: null, stranded: false });
  }

  text(column) {
    return column.read(this.mine, this);
  }

  writes(column) {
    return this.writable && column.applies(this);
  }

  /** Puts a text into a cell; says whether that changed anything. */
  put(column, typed) {
    const before = JSON.stringify(this.mine);
    column.write(this.mine, typed, this);
    for (const name of namesOf(column, this)) if (!same(this.mine[name], this.base[name])) delete this.problems[name];
    return JSON.stringify(this.mine) !== before;
  }

  differs(name) {
    return !same(this.mine[name], this.base[name]);
  }

  /** The names of the fields that the server does not have as they stand here. */
  changes() {
    return Object.keys({ ...this.base, ...this.mine }).filter(name => this.differs(name));
  }

  isDirty() {
    return this.changes().length > 0;
  }

  /** Whether something can be sent that was not refused as it stands, and about which nobody has to decide first. */
  isWaiting() {
    return this.writable && this.changes().some(name => !(name in this.theirs) && this.refused[name] !== this.mine[name]);
  }

  /** What is sent: of what two people changed, the others' text, until a person has decided. */
  sending() {
    const sent = { ...this.base, ...this.mine };
    for (const name of Object.keys(this.theirs)) sent[name] = this.base[name];
    return sent;
  }

  /** The server kept what was sent: it says how it understood it, and what others wrote meanwhile. */
  kept(answer, sent) {
    const now = answer.fields;
    this.problems = answer.problems;
    this.refused = {};
    for (const name of new Set([...Object.keys(this.base), ...Object.keys(this.mine), ...Object.keys(now)])) {
      const typedMeanwhile = !same(this.mine[name], sent[name]);
      this.base[name] = now[name] ?? blankLike(this.mine[name]);
      if (name in answer.problems) this.refused[name] = sent[name];
      else if (!typedMeanwhile && !(name in this.theirs)) this.mine[name] = this.base[name];
    }
    this.version = answer.version;
    this.state = answer.state;
    this.savedAt = answer.savedAt || this.savedAt;
    this.ready = true;
  }

  /** Two people changed the same cells: theirs are what the server has, mine stay here until one has decided. */
  met(answer, sent) {
    if (this.before === null) this.before = this.version;
    for (const [name, value] of Object.entries(answer.fields)) {
      if (name in answer.theirs) continue;
      if (!this.differs(name) && same(this.mine[name], sent[name])) this.base[name] = this.mine[name] = value;
    }
    for (const [name, value] of Object.entries(answer.theirs)) this.base[name] = value;
    Object.assign(this.theirs, answer.theirs);
    this.version = answer.version;
  }

  isContested(column) {
    return namesOf(column, this).some(name => name in this.theirs);
  }

  /** A person has decided about a cell: what stands here goes on as an ordinary change, or theirs stands. */
  decide(column, text) {
    for (const name of namesOf(column, this)) {
      delete this.theirs[name];
      this.mine[name] = this.base[name];
    }
    if (text !== null) column.write(this.mine, text, this);
    if (Object.keys(this.theirs).length === 0) this.before = null;
  }

  /** What the others wrote in a cell. */
  theirText(column) {
    return column.read(this.base, this);
  }

  trouble(column) {
    return namesOf(column, this).map(name => this.problems[name]).filter(Boolean).join(" ");
  }

  isUnsaved(column) {
    return namesOf(column, this).some(name => this.differs(name));
  }
}
