import type { Unit } from "./unit";

/**
 * The 导读 block of a front page points to other pages. Lines under its heading, and any two lines in a row
 * that end in 第…版, are entries; a single one elsewhere is a title.
 */
export function markGuide(units: readonly Unit[]): void {
  let inside = false;
  units.forEach((unit, at) => {
    const kind = unit.shape.kind;
    if (kind === "guide") inside = true;
    else if (inside) inside = unit.guide = isEntry(units, at);
    else if (kind === "reference") markLoneReference(units, at);
  });
}

function isEntry(units: readonly Unit[], at: number): boolean {
  const kind = units[at]?.shape.kind;
  if (kind === "reference") return true;
  return (kind === "title" || kind === "loose-title") && units[at + 1]?.shape.kind === "reference";
}

function markLoneReference(units: readonly Unit[], at: number): void {
  const unit = units[at];
  if (!unit) return;
  const beside = [units[at - 1], units[at + 1]].some(
    (other) => other?.shape.kind === "reference" || other?.guide === true,
  );
  if (beside || /^[（(▶►→]?\s*(?:详见|更多|相关报道)/.test(unit.line.text)) unit.guide = true;
  else unit.shape = { kind: "title" };
}
