import { addCreditLine, addNote } from "./add-credit-line";
import { addParagraph, continuedFrom } from "./add-paragraph";
import { addText, beginItem, type Desk, put } from "./desk";
import type { DraftItem } from "./draft-item";
import { isSubheading } from "./is-subheading";
import { addStaff } from "./page-head";
import { isColumnName } from "./paper-words";
import type { Unit } from "./unit";

/** Everything that opens an item when titles wait, and otherwise belongs to the one at hand. */
export function placeInItem(desk: Desk, unit: Unit, at: number): void {
  switch (unit.shape.kind) {
    case "credit":
      placeCredit(desk, unit);
      break;
    case "note":
      addNote(itemFor(desk, true), unit);
      break;
    case "bracket-column":
      placeBracketColumn(desk, unit, desk.units[at + 1]);
      break;
    case "deck":
      placeDeck(desk, unit);
      break;
    case "salutation":
      placeSalutation(desk, unit);
      break;
    case "lead":
      if (desk.pile.length > 0 || desk.item?.paragraphs.length !== 0) beginItem(desk, false);
      addText(desk, unit);
      break;
    default:
      placeBody(desk, unit, at);
  }
}

function itemFor(desk: Desk, bare: boolean): DraftItem {
  return desk.pile.length > 0 || !desk.item ? beginItem(desk, bare) : desk.item;
}

/** 制图 right under the people of the page is one of them. */
function placeCredit(desk: Desk, unit: Unit): void {
  const credits = unit.shape.kind === "credit" ? unit.shape.credits : [];
  if (desk.staffLast && credits.every((credit) => credit.role === "illustrator")) {
    const duty = unit.line.text.split(/[:：\s]/)[0] ?? "";
    addStaff(
      desk.head,
      unit,
      credits.map(({ name }) => ({ duty, name })),
    );
  } else addCreditLine(itemFor(desk, false), unit);
}

/** （今日谈） stands under the headline, or above the next one; elsewhere it is a remark. */
function placeBracketColumn(desk: Desk, unit: Unit, next: Unit | undefined): void {
  const above = desk.pile.length === 0 && next?.shape.kind === "title";
  if (above && unit.shape.kind === "bracket-column" && isColumnName(unit.shape.column)) {
    desk.pile.push(unit);
    return;
  }
  const item = itemFor(desk, false);
  const open = item.paragraphs.length === 0 && item.column.length === 0;
  if (open) put(item, "column", item.column, unit);
  else addNote(item, unit);
}

function placeDeck(desk: Desk, unit: Unit): void {
  const item = desk.pile.length > 0 ? beginItem(desk, false) : desk.item;
  if (item && item.paragraphs.length === 0 && item.headline.length > 0)
    put(item, "deck", item.deck, unit);
  else addText(desk, unit);
}

function placeSalutation(desk: Desk, unit: Unit): void {
  const item = desk.pile.length > 0 ? beginItem(desk, false) : desk.item;
  const open = item && item.paragraphs.length === 0 && item.salutation.length === 0;
  if (open) put(item, "salutation", item.salutation, unit);
  else addText(desk, unit);
}

function placeBody(desk: Desk, unit: Unit, at: number): void {
  const { item, pile } = desk;
  const title = pile.length === 1 && !desk.apart ? pile[0] : undefined;
  const continued = [...pile, unit].some(({ line }) => continuedFrom(line.text) > 0);
  if (item && title && !continued && isSubheading(item, title, desk.units, at)) {
    addParagraph(item, title, "heading", false);
    desk.pile = [];
  } else if (pile.length > 0 || item?.closed || (continued && item?.paragraphs.length))
    beginItem(desk, true);
  addText(desk, unit);
}
