import { addText, beginItem, type Desk, put } from "./desk";
import { addFolio } from "./page-head";
import type { Unit } from "./unit";

const closing =
  /^(?:此致|敬礼|此致\s*敬礼|祝好|顺祝.{0,8}|顺颂.{0,4}|谨此.{0,6}|Sincerely|Yours.{0,12})[！!,，]?$/;

/** A title waits for what it heads. */
export function placeTitle(desk: Desk, unit: Unit): void {
  const letter = (desk.item?.salutation.length ?? 0) > 0 && desk.pile.length === 0;
  if (letter && closing.test(unit.line.text)) addText(desk, unit);
  else desk.pile.push(unit);
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
  const item = !desk.item || desk.pile.length > 0 || from ? beginItem(desk, false) : desk.item;
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
