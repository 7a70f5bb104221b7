import { pieceOf } from "./draft-item";
import type { GuideEntry, LineUse, PageFacts, PageStaff, Piece } from "./page-reading";
import type { Folio } from "./read-folio";
import { readPageReference } from "./read-page-reference";
import type { Unit } from "./unit";

/** What belongs to the page and to no item. */
export interface PageHead {
  folio: Folio;
  readonly name: Piece[];
  readonly banner: Piece[];
  readonly staff: PageStaff[];
  readonly guide: GuideEntry[];
  readonly uses: Map<number, LineUse>;
}

export function newHead(): PageHead {
  return {
    folio: { publication: null, date: null, number: null, name: null },
    name: [],
    banner: [],
    staff: [],
    guide: [],
    uses: new Map(),
  };
}

/** The first folio line to say a thing is believed. */
export function addFolio(head: PageHead, unit: Unit, folio: Partial<Folio>): void {
  const { publication, date, number, name } = head.folio;
  head.folio = {
    publication: publication ?? folio.publication ?? null,
    date: date ?? folio.date ?? null,
    number: number ?? folio.number ?? null,
    name: name ?? folio.name ?? null,
  };
  head.uses.set(unit.line.number, "folio");
}

export function addStaff(head: PageHead, unit: Unit, staff: readonly PageStaff[]): void {
  head.staff.push(...staff);
  head.uses.set(unit.line.number, "staff");
}

export function addGuide(head: PageHead, unit: Unit): void {
  head.uses.set(unit.line.number, "guide");
  if (unit.shape.kind === "guide") return;
  const reference = readPageReference(unit.line.text);
  head.guide.push({
    text: reference?.text ?? unit.line.text,
    page: reference?.page ?? null,
    line: unit.line.number,
  });
}

export function addPageName(head: PageHead, unit: Unit): void {
  head.name.push(pieceOf(unit));
  head.uses.set(unit.line.number, "page-name");
}

export function addBanner(head: PageHead, unit: Unit): void {
  head.banner.push(pieceOf(unit));
  head.uses.set(unit.line.number, "banner");
}

export function pageFacts(head: PageHead, banner: string | null, name: string | null): PageFacts {
  const { publication, date, number } = head.folio;
  const ask: PageFacts["ask"] = [
    ...(publication === null ? (["publication"] as const) : []),
    ...(date === null ? (["date"] as const) : []),
    ...(number === null ? (["number"] as const) : []),
  ];
  const { staff, guide } = head;
  return { publication, date, number, name: head.folio.name ?? name, banner, staff, guide, ask };
}
