import { type DraftItem, type DraftParagraph, pieceOf } from "./draft-item";
import type { ParagraphKind, Piece } from "./page-reading";
import { readCredits } from "./read-credits";
import type { Unit } from "./unit";

const jumpHead =
  /^[（(【]\s*(?:上接|紧接)第?\s*[A-Z〇零一二三四五六七八九十\d]{1,4}\s*版[^（(）)】]{0,12}[）)】]\s*/;
const jumpTail =
  /\s*[（(【▶►→]{0,2}\s*(?:下转|转)第?\s*[A-Z〇零一二三四五六七八九十\d]{1,4}\s*版[^（(）)】]{0,12}[）)】]?$/;

/** How many characters of a line say what page its text comes from: （上接第一版）. */
export function continuedFrom(text: string): number {
  return jumpHead.exec(text.slice(0, 40))?.[0].length ?? 0;
}

/** Puts a line of text into an item: its jump line apart, its lead and closing credit read. */
export function addParagraph(
  item: DraftItem,
  unit: Unit,
  kind: ParagraphKind,
  apart: boolean,
): void {
  const { text } = unit.line;
  const head = continuedFrom(text);
  const tail = text.length - (jumpTail.exec(text.slice(-40))?.[0].trimStart().length ?? 0);
  if (head > 0) item.jumps.push(pieceOf(unit, 0, head));
  if (tail < text.length) item.jumps.push(pieceOf(unit, tail));
  item.uses.set(unit.line.number, tail <= head ? "jump" : "paragraph");
  if (tail <= head) return;
  pushParagraph(item, unit, kind, apart, pieceOf(unit, head, tail));
  if (unit.shape.kind === "lead" && item.paragraphs.length === 1) {
    item.lead = unit.shape.lead;
    item.credits.push(...unit.shape.lead.credits);
  }
  readTail(item, text.slice(head, tail));
}

function pushParagraph(
  item: DraftItem,
  unit: Unit,
  kind: ParagraphKind,
  apart: boolean,
  piece: Piece,
): void {
  const paragraph: DraftParagraph = { kind, pieces: [piece], units: [unit], apart };
  item.paragraphs.push(paragraph);
}

/** 图为……。本报记者 某某 摄 — a credit in the same paragraph, behind its last sentence or in a bracket. */
function readTail(item: DraftItem, text: string): void {
  const found = /(?:[。！？!?”]\s*)([^。！？!?”“]{2,44})$|([（(][^（()）]{2,40}[）)])$/.exec(
    text.slice(-60),
  );
  const credits = found ? readCredits((found[1] ?? found[2] ?? "").trim()) : null;
  if (!credits) return;
  const pictured = credits.every(
    (credit) => credit.role === "photographer" || credit.role === "source",
  );
  if (pictured && !item.lead && !item.byline && item.paragraphs.length < 4) {
    item.photo = true;
    item.closed = true;
  }
  item.credits.push(...credits);
}
