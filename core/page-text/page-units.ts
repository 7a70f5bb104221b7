import { classifyLine } from "./classify-line";
import { markGuide } from "./mark-guide";
import { markLooseTitles } from "./mark-loose-titles";
import { markVerse } from "./mark-verse";
import { markWraps } from "./mark-wraps";
import type { Line } from "./source-lines";
import type { Unit } from "./unit";

/** The lines that hold something, each with its shape: first on its own, then by its neighbours. */
export function pageUnits(lines: readonly Line[]): Unit[] {
  const units = readUnits(lines);
  markGuide(units);
  markWraps(units);
  markLooseTitles(units);
  markVerse(units);
  return units;
}

function readUnits(lines: readonly Line[]): Unit[] {
  const units: Unit[] = [];
  let block = 0;
  let blank = true;
  for (const line of lines) {
    if (line.text === "") {
      blank = true;
      continue;
    }
    if (blank) block++;
    blank = false;
    units.push({ line, shape: classifyLine(line), block, wraps: false, guide: false });
  }
  return units;
}
