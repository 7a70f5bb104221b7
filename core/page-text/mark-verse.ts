import { looksLikeName } from "./surnames";
import { blocksOf, type Unit } from "./unit";

const starters = new Set(["lead", "credit", "deck", "salutation", "bracket-column"]);

/**
 * Verse is set line by line: a block of three or more short lines under a title or byline (two, next to
 * another stanza), or at least six such lines each on its own. Its lines are never joined.
 */
export function markVerse(units: readonly Unit[]): void {
  const blocks = blocksOf(units);
  let after = false;
  let at = 0;
  for (const block of blocks) {
    const next = units[at + block.length];
    const before = units[at - 1];
    const lines = verseLines(block, before, next, after);
    for (const unit of lines) unit.shape = { kind: "verse" };
    after = lines.length > 0 || (after && block.every((unit) => unit.shape.kind === "separator"));
    at += block.length;
  }
  markSpacedVerse(units, blocks);
}

function verseLines(
  block: Unit[],
  before: Unit | undefined,
  next: Unit | undefined,
  after: boolean,
): Unit[] {
  const start = block.findLastIndex((unit) => !isShort(unit)) + 1;
  const run = block.slice(start);
  const headed = start > 0 || isHead(before) || after;
  const lines = headed ? run : run.slice(1);
  const titles = next !== undefined && starters.has(next.shape.kind) && !after;
  const enough = after || lines.every(isRegulated) ? 2 : titles ? 5 : 3;
  if (lines.length < enough || !(headed || run.length >= 5)) return [];
  if (isSignature(lines, next)) return [];
  return lines.every((unit) => !unit.wraps) ? lines : [];
}

function isHead(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    ["title", "credit", "bracket-column", "deck", "loose-title"].includes(unit.shape.kind)
  );
}

/** A couplet of 五言 or 七言: two halves of equal length. */
function isRegulated(unit: Unit): boolean {
  const found = /^([\u4e00-\u9fff]{5,7})[，？！、]([\u4e00-\u9fff]{5,7})[。！？；，]$/.exec(
    unit.line.text,
  );
  return found !== null && found[1]?.length === found[2]?.length;
}

function isSignature(lines: readonly Unit[], next: Unit | undefined): boolean {
  return next?.shape.kind === "date" && lines.length <= 3;
}

/** A line of verse: up to 20 ems in Chinese, 32 (64 letters) in English, and no colon, number or name alone. */
function isShort(unit: Unit): boolean {
  const { line, shape } = unit;
  if (
    !["title", "loose-title", "body", "deck", "verse"].includes(shape.kind) ||
    unit.wraps ||
    unit.guide
  )
    return false;
  if (line.width > (line.chinese ? 20 : 32)) return false;
  if (/[:：]/.test(line.text) || /^[\d（(]/.test(line.text)) return false;
  return !looksLikeName(line.text.replace(/\s/g, ""));
}

/** Verse whose every line stands between blank lines, as some extractions give it. */
function markSpacedVerse(units: readonly Unit[], blocks: readonly Unit[][]): void {
  const single = new Set(blocks.filter((block) => block.length === 1).map((block) => block[0]));
  let start = -1;
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at];
    const inside =
      unit !== undefined && single.has(unit) && isShort(unit) && unit.shape.kind !== "verse";
    if (inside && start < 0) start = at;
    if (inside || start < 0) continue;
    takeSpaced(units, start, at);
    start = -1;
  }
}

function takeSpaced(units: readonly Unit[], start: number, end: number): void {
  const headed = units[start - 1]?.shape.kind === "credit" && isHead(units[start - 2]);
  const next = units[end];
  const nextHasTitle =
    next !== undefined && (starters.has(next.shape.kind) || next.shape.kind === "body");
  const from = headed ? start : start + 1;
  const to = nextHasTitle ? end - 1 : end;
  const lines = units.slice(from, to);
  const marked = lines.filter((unit) => /[，。！？；,.!?;]/.test(unit.line.text)).length;
  if (lines.length < (headed ? 4 : 6) || (marked === 0 && lines.length < 8 && !headed)) return;
  for (const unit of lines) unit.shape = { kind: "verse" };
}
