import type { Credit } from "@/core/story/story";
import { type DraftItem, pieceOf } from "./draft-item";
import { isPhotoColumn } from "./paper-words";
import type { Unit } from "./unit";

/** A byline above the text, the credit of a picture below it, or the author at the foot of a long text. */
export function addCreditLine(item: DraftItem, unit: Unit): void {
  item.bylines.push(pieceOf(unit));
  item.uses.set(unit.line.number, "byline");
  const credits = creditsOf(unit);
  if (item.paragraphs.length === 0) {
    item.byline = item.byline || credits.some((credit) => credit.role !== "photographer");
    item.credits.push(...credits);
    return;
  }
  addTrailing(item, credits);
}

function creditsOf(unit: Unit): readonly Credit[] {
  if (unit.shape.kind === "credit") return unit.shape.credits;
  return [{ role: "author", name: unit.line.text.replace(/\s/g, "") }];
}

function addTrailing(item: DraftItem, credits: readonly Credit[]): void {
  const owned = item.lead !== null || item.byline;
  if (owned) {
    item.credits.push(...credits);
    return;
  }
  item.closed = true;
  const picture = credits.some((credit) => credit.role === "photographer");
  if (
    !picture &&
    (!isPictureStory(item) ||
      credits.some((credit) => credit.role === "translator" || credit.role === "author"))
  ) {
    item.credits.push(...credits);
    return;
  }
  item.photo = true;
  item.credits.push(
    ...credits.map((credit) =>
      picture || credit.role !== "reporter" ? credit : { ...credit, role: "photographer" as const },
    ),
  );
}

/** A caption is at most three paragraphs and 400 characters. */
function isPictureStory(item: DraftItem): boolean {
  if (item.column.some((piece) => isPhotoColumn(piece.text))) return true;
  const length = item.paragraphs.reduce(
    (sum, paragraph) => sum + (paragraph.pieces[0]?.text.length ?? 0),
    0,
  );
  return (
    item.paragraphs.length <= 3 &&
    length <= 400 &&
    item.paragraphs.every((paragraph) => paragraph.kind !== "verse")
  );
}

/** （作者为…院长） is kept under the text, as printed. */
export function addNote(item: DraftItem, unit: Unit): void {
  item.paragraphs.push({ kind: "note", pieces: [pieceOf(unit)], units: [unit], apart: true });
  item.uses.set(unit.line.number, "paragraph");
  if (/^[（(【〔*]?\s*(?:本文)?作者/.test(unit.line.text)) item.closed = true;
}
