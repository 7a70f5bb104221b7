import { type Desk, isWordless } from "./desk";
import type { DraftItem } from "./draft-item";
import { addFolio, addGuide, addStaff, newHead, type PageHead } from "./page-head";
import type { Piece } from "./page-reading";
import { placeInItem } from "./place-in-item";
import {
  placeClosing,
  placeDate,
  placeJump,
  placeLastTitles,
  placePublication,
  placeTitle,
} from "./place-title";
import type { Unit } from "./unit";

export interface Assembled {
  readonly head: PageHead;
  readonly items: readonly DraftItem[];
  /** （上接第一版） with nothing under it: no item, and a person must look for its text. */
  readonly strayJumps: readonly Piece[];
}

/**
 * Titles pile up until a lead, deck, byline, salutation or running text begins an item; a title before a
 * date line is a signature; a byline after the text is a picture's credit.
 */
export function assembleItems(units: readonly Unit[]): Assembled {
  const desk: Desk = {
    units,
    head: newHead(),
    items: [],
    item: null,
    pile: [],
    apart: false,
    staffLast: false,
  };
  units.forEach((unit, at) => {
    place(desk, unit, at);
    desk.staffLast = desk.head.uses.get(unit.line.number) === "staff";
  });
  placeLastTitles(desk);
  const strayJumps = desk.items.filter(isWordless).flatMap((item) => item.jumps);
  for (const { line } of strayJumps) desk.head.uses.set(line, "jump");
  return { head: desk.head, items: desk.items.filter((item) => !isWordless(item)), strayJumps };
}

function place(desk: Desk, unit: Unit, at: number): void {
  const { shape } = unit;
  if (unit.guide || shape.kind === "guide") addGuide(desk.head, unit);
  else if (shape.kind === "separator") desk.apart = true;
  else if (shape.kind === "folio") addFolio(desk.head, unit, shape.folio);
  else if (shape.kind === "staff") addStaff(desk.head, unit, shape.staff);
  else if (shape.kind === "publication") placePublication(desk, unit, desk.units[at + 1]);
  else if (shape.kind === "date") placeDate(desk, unit, shape.iso);
  else if (shape.kind === "title") placeTitle(desk, unit);
  else if (shape.kind === "closing") placeClosing(desk, unit);
  else if (shape.kind === "jump") placeJump(desk, unit);
  else placeInItem(desk, unit, at);
}
