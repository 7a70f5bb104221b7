import { addCreditLine } from "./add-credit-line";
import { addText, beginItem, type Desk, put } from "./desk";
import { addFolio } from "./page-head";
import { looksLikeName } from "./surnames";
import type { Unit } from "./unit";

/** A title waits for what it heads. */
export function placeTitle(desk: Desk, unit: Unit): void {
  const author = isAuthorUnder(desk, unit) ? desk.item : null;
  if (author) addCreditLine(author, unit);
  else desk.pile.push(unit);
}

/** 此致 and 敬礼 stand on lines of their own, never joined. */
export function placeClosing(desk: Desk, unit: Unit): void {
  desk.apart = true;
  addText(desk, unit);
  desk.apart = true;
}

/** A name alone under a headline whose deck or column in brackets stood between. */
function isAuthorUnder({ item, pile }: Desk, unit: Unit): boolean {
  if (!item || pile.length > 0 || item.paragraphs.length > 0 || item.bylines.length > 0)
    return false;
  return item.headline.length > 0 && looksLikeName(unit.line.text.replace(/\s/g, ""));
}

/** A paper's name heads the page, or signs the text above a date. */
export function placePublication(desk: Desk, unit: Unit, next: Unit | undefined): void {
  const signs =
    desk.item !== null && desk.item.paragraphs.length > 0 && next?.shape.kind === "date";
  if (signs) desk.pile.push(unit);
  else addFolio(desk.head, unit, { publication: unit.line.text.replace(/[《》]/g, "") });
}

/** A date under a text signs it, and what waits above it is the signature; elsewhere it is the page's. */
export function placeDate(desk: Desk, unit: Unit, iso: string | null): void {
  const { item } = desk;
  if (!item || item.paragraphs.length === 0 || item.signDate.length > 0) {
    addFolio(desk.head, unit, { date: iso });
    return;
  }
  for (const title of desk.pile) put(item, "signature", item.signature, title);
  desk.pile = [];
  put(item, "sign-date", item.signDate, unit);
  item.closed = true;
}

/** 上接第1版 opens an item, 下转第3版 belongs to the one at hand. */
export function placeJump(desk: Desk, unit: Unit): void {
  const from = /上接|紧接|Continued from/i.test(unit.line.text);
  const open = desk.item && desk.pile.length === 0 && !(from && desk.item.paragraphs.length > 0);
  const item = open && desk.item ? desk.item : beginItem(desk, false);
  put(item, "jump", item.jumps, unit);
}

/** What waits at the end of the page: the signature of a letter, or a headline whose text is missing. */
export function placeLastTitles(desk: Desk): void {
  const { item, pile } = desk;
  if (pile.length === 0) return;
  if (
    !item ||
    item.salutation.length === 0 ||
    item.signature.length > 0 ||
    item.paragraphs.length === 0
  ) {
    beginItem(desk, false);
    return;
  }
  for (const unit of pile) put(item, "signature", item.signature, unit);
  desk.pile = [];
}
