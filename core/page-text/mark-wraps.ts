import { endsSentence } from "./ends-sentence";
import { blocksOf, type Unit } from "./unit";

/** Finds blocks set in lines of one measure: their full lines were broken by the measure and by nothing else. */
export function markWraps(units: readonly Unit[]): void {
  for (const block of blocksOf(units)) {
    const prose = runningText(block);
    const measure = measureOf(prose);
    if (measure === null) continue;
    prose.forEach((unit, index) => {
      const next = prose[index + 1];
      unit.wraps = next !== undefined && !next.line.indented && measured(unit) >= measure;
      const broken = unit.wraps || prose[index - 1]?.wraps;
      if (broken && isPlain(unit)) unit.shape = { kind: "body" };
    });
  }
}

const plain = new Set(["title", "loose-title", "body", "verse", "reference", "deck"]);

function isPlain(unit: Unit): boolean {
  return plain.has(unit.shape.kind);
}

/** The lines of a block after its titles: from the lead or the first line of full measure on. */
function runningText(block: readonly Unit[]): Unit[] {
  const widest = block.reduce((width, unit) => Math.max(width, measured(unit)), 0);
  const start = block.findIndex(
    (unit) => unit.shape.kind === "lead" || (isPlain(unit) && measured(unit) >= widest * 0.75),
  );
  const rest = start < 0 ? [] : block.slice(start);
  const end = rest.findIndex((unit, at) => at > 0 && !isPlain(unit));
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * The least width of a full line where a block is set in lines of one measure, or null: at least three
 * lines, most of them full, most of those broken in mid-sentence, and sentences inside the lines.
 */
function measureOf(block: readonly Unit[]): number | null {
  if (block.length < 3) return null;
  const widest = block.reduce((width, unit) => Math.max(width, measured(unit)), 0);
  const chinese = block[0]?.line.chinese ?? true;
  if (widest < (chinese ? 9 : 15) || widest > 60) return null;
  const measure = chinese ? widest - 2.5 : widest * 0.72;
  const full = block.slice(0, -1).filter((unit) => measured(unit) >= measure);
  if (full.length < (block.length - 1) * 0.65) return null;
  const broken = full.filter(
    (unit) => !endsSentence(unit.line.text) && !/[，,、]$/.test(unit.line.text),
  );
  const inside = block.some((unit) => /[，。、；,.].*\S/.test(unit.line.text));
  return broken.length >= full.length * 0.5 && inside ? measure : null;
}

/** The width a line takes in its column, with the indent of a paragraph. */
function measured(unit: Unit): number {
  return unit.line.width + (unit.line.indented ? 2 : 0);
}
