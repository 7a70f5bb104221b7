import { endsSentence } from "./ends-sentence";
import type { Unit } from "./unit";

const starters = new Set(["lead", "credit", "deck", "bracket-column", "salutation"]);

/** A short line with a comma is a headline where a lead or byline follows and no sentence is left open before it. */
export function markLooseTitles(units: readonly Unit[]): void {
  units.forEach((unit, at) => {
    if (unit.shape.kind !== "loose-title") return;
    const before = units[at - 1];
    const open = before?.shape.kind === "body" && !endsSentence(before.line.text);
    const first =
      !before || ["separator", "folio", "staff", "publication"].includes(before.shape.kind);
    const next = units[at + 1]?.shape.kind ?? "";
    const ended =
      /[！？!?]$/.test(unit.line.text) && before?.shape.kind === "body" && next === "credit";
    const headed = starters.has(next) || (first && next !== "");
    unit.shape = { kind: headed && !open && !ended ? "title" : "loose-title" };
  });
}
