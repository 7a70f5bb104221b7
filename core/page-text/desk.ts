import { addCreditLine } from "./add-credit-line";
import { addParagraph, continuedFrom } from "./add-paragraph";
import { allotTitles } from "./allot-titles";
import { type DraftItem, newDraft, pieceOf } from "./draft-item";
import { addBanner, addPageName, type PageHead } from "./page-head";
import type { LineUse, Piece } from "./page-reading";
import { isColumnName } from "./paper-words";
import { looksLikeName } from "./surnames";
import type { Unit } from "./unit";

/** The state of reading a page from top to bottom. */
export interface Desk {
  readonly units: readonly Unit[];
  readonly head: PageHead;
  readonly items: DraftItem[];
  item: DraftItem | null;
  /** Titles waiting for what they head. */
  pile: Unit[];
  /** An ornament or a 责编 line stands since the last paragraph. */
  apart: boolean;
  /** The last line named people of the page. */
  staffLast: boolean;
}

export function put(
  item: DraftItem,
  use: LineUse,
  field: Piece[],
  unit: Unit,
  from?: number,
  to?: number,
): void {
  field.push(pieceOf(unit, from, to));
  item.uses.set(unit.line.number, use);
}

/** Opens an item with the titles waiting. `bare` = its text follows at once, without lead or byline. */
export function beginItem(desk: Desk, bare: boolean): DraftItem {
  if (desk.item && takesSignature(desk.item, desk.pile)) signLetter(desk, desk.item);
  const titles = allotTitles(desk.pile, desk.items.length === 0, bare);
  const chinese = (titles.headline ?? desk.pile[0] ?? desk.units[0])?.line.chinese ?? true;
  const item = continued(desk) ?? newDraft(chinese);
  for (const unit of titles.banner) addBanner(desk.head, unit);
  if (titles.pageName) addPageName(desk.head, titles.pageName);
  if (titles.column) put(item, "column", item.column, titles.column);
  for (const unit of titles.kicker)
    put(item, "kicker", item.kicker, unit, takeContinued(item, unit));
  if (titles.headline) putHeadline(item, titles.headline);
  if (titles.deck) put(item, "deck", item.deck, titles.deck);
  if (titles.author) addCreditLine(item, titles.author);
  if (desk.items.at(-1) !== item) desk.items.push(item);
  desk.item = item;
  desk.pile = [];
  desk.apart = false;
  return item;
}

/** An item of which only （上接第一版） is there yet: the titles and the text below belong to it. */
function continued({ item, pile }: Desk): DraftItem | null {
  if (!item || pile.length === 0 || item.jumps.length === 0) return null;
  return isWordless(item) ? item : null;
}

/** Holds （上接第一版） or the like and nothing else. */
export function isWordless(item: DraftItem): boolean {
  return item.jumps.length > 0 && [...item.uses.values()].every((use) => use === "jump");
}

/** （上接第一版） before a title on its line is no part of it. @returns where the title begins. */
function takeContinued(item: DraftItem, unit: Unit): number {
  const from = continuedFrom(unit.line.text);
  if (from > 0) item.jumps.push(pieceOf(unit, 0, from));
  return from;
}

/** A line of text of the item at hand, or of a new one without a headline. */
export function addText(desk: Desk, unit: Unit): void {
  const item = desk.item ?? beginItem(desk, true);
  const { kind } = unit.shape;
  addParagraph(item, unit, kind === "verse" || kind === "caption" ? kind : "text", desk.apart);
  desk.apart = false;
}

/** A column in brackets behind the headline leaves it: 让江水更清（今日谈）. */
function putHeadline(item: DraftItem, unit: Unit): void {
  const from = takeContinued(item, unit);
  const found = /^(.{4,})[（(]([\u4e00-\u9fff·]{2,8})[）)]$/.exec(unit.line.text.slice(from));
  const [, head = "", column = ""] = found ?? [];
  if (item.column.length > 0 || !isColumnName(column)) {
    put(item, "headline", item.headline, unit, from);
    return;
  }
  put(item, "headline", item.headline, unit, from, from + head.length);
  item.column.push(pieceOf(unit, from + head.length));
}

const signer = /(?:市民|读者|村民|居民|学生|职工|乘客)\s*\S{0,4}$/;

/** Under a letter a name stands before the next headline even where no date follows. */
function takesSignature(item: DraftItem, pile: readonly Unit[]): boolean {
  const first = pile[0];
  if (!first || item.salutation.length === 0 || item.signature.length > 0) return false;
  if (item.paragraphs.length === 0 || pile.length < 2) return false;
  return looksLikeName(first.line.text.replace(/\s/g, "")) || signer.test(first.line.text);
}

function signLetter(desk: Desk, item: DraftItem): void {
  const first = desk.pile.shift();
  if (first) put(item, "signature", item.signature, first);
}
