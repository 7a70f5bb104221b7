import { blockNamed } from "@/core/blocks/blocks";
import { assembleTable, flattened } from "./assemble-table";
import { type Growing, grow, growText, isTextBlock } from "./growing";
import { headingWithFigure } from "./heading-figure";
import { type Inline, inlinePicture, isPicture, isWords, markId, plainOf } from "./inline";
import { changeOf, kindOf, plainKind } from "./kind-of";
import { ListBuilder } from "./list-builder";
import { captionOf } from "./picture-caption";
import type { GroupPiece, ParagraphPiece, Piece } from "./piece";
import { specialBlock } from "./special-block";
import { trimmed } from "./trimmed";
import { type Break, judge, plainBreak } from "./whole-change";
import type { Desk } from "./word-desk";

/** Where blocks stand: what may be there differs. */
export type Place = "top" | "block" | "quote" | "cell";

/** The pieces of a file as blocks of a body. */
export function assemble(
  pieces: readonly Piece[],
  desk: Desk,
  place: Place,
  counts: Map<string, number> = new Map(),
): Growing[] {
  return new Assembler(desk, place, counts).all(pieces);
}

class Assembler {
  readonly #desk: Desk;
  readonly #place: Place;
  readonly #counts: Map<string, number>;
  readonly #lists: ListBuilder;
  readonly #out: Growing[] = [];
  #break: Break = plainBreak;
  /** Ends of comments that met no words yet. */
  #loose: Inline[] = [];
  #tableCaption = "";

  constructor(desk: Desk, place: Place, counts: Map<string, number>) {
    this.#desk = desk;
    this.#place = place;
    this.#counts = counts;
    this.#lists = new ListBuilder(desk.numbering, counts);
  }

  all(pieces: readonly Piece[]): Growing[] {
    for (const [at, piece] of pieces.entries()) this.#piece(piece, pieces[at + 1]);
    this.#settleLoose();
    return this.#out;
  }

  #piece(piece: Piece, next: Piece | undefined): void {
    if (piece.kind === "paragraph") {
      this.#paragraph(piece, next?.kind === "table");
      return;
    }
    this.#break = plainBreak;
    if (piece.kind === "group") {
      this.#group(piece);
      return;
    }
    this.#lists.close();
    const caption = this.#tableCaption;
    this.#tableCaption = "";
    if (this.#place !== "top") {
      this.#all(flattened(piece));
      return;
    }
    const { table, pictures } = assembleTable(piece, caption, (cell) =>
      assemble(cell, this.#desk, "cell", this.#counts),
    );
    if (table) this.#out.push(table);
    else this.#all(flattened(piece));
    this.#out.push(...pictures);
  }

  #all(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#piece(piece, undefined);
  }

  #group({ is, level, pieces }: GroupPiece): void {
    const item = is === "item" ? this.#lists.lastItem(level) : null;
    if (is !== "item") this.#lists.close();
    if (is === "gallery" && this.#place === "top" && blockNamed("gallery"))
      return void this.#out.push(...galleryOf(pieces, this.#desk, this.#counts));
    const inner: Place = is === "quote" ? "quote" : "block";
    const blocks = assemble(pieces, this.#desk, inner, this.#counts);
    if (item) item.content.push(...blocks);
    else if (is === "quote" && this.#place !== "cell" && blocks.length > 0) {
      const quote = grow("blockquote");
      quote.content.push(...blocks);
      this.#out.push(quote);
    } else this.#out.push(...blocks);
  }

  #paragraph(given: ParagraphPiece, beforeTable: boolean): void {
    const { piece, added, removed, next } = judge(given, this.#break);
    const before = this.#break;
    this.#break = next;
    if (this.#asCaption(piece, beforeTable)) return;
    const special = this.#place === "top" && specialBlock(piece);
    if (special) {
      this.#lists.close();
      const node = growText(special.type, [...this.#loose.splice(0), ...special.inlines]);
      Object.assign(node.attrs, special.attrs, whole(added, removed));
      this.#next(node, this.#out);
      return;
    }
    if (piece.role.name === "filler" && !piece.inlines.some(isWords)) return;
    if (piece.role.name === "separator") {
      this.#lists.close();
      this.#out.push(grow("horizontalRule", whole(added, removed)));
      return;
    }
    for (const part of partsOf(piece.inlines)) {
      if (isPicture(part[0] ?? { type: "" })) this.#picture(part[0] as Inline, added, removed);
      else this.#words(piece, part, before, added, removed);
    }
  }

  #words(
    piece: ParagraphPiece,
    part: readonly Inline[],
    before: Break,
    added: string | null,
    removed: string | null,
  ): void {
    const inlines = this.#desk.isOurs ? part : trimmed(part);
    if (!inlines.some(isWords)) {
      this.#loose.push(...inlines);
      // An empty line is how Word keeps a distance; in a text of ours it was meant, unless a picture stands in it.
      if (!this.#desk.isOurs || piece.inlines.some(isPicture)) return;
    }
    const words = [...this.#loose.splice(0), ...inlines];
    const unit = this.#put(piece, words);
    Object.assign(unit.node.attrs, whole(added, removed), changeOf(piece, unit.node, this.#desk));
    if (unit.mayJoin && !added && before.added) unit.node.attrs.split = before.added;
    if (unit.mayJoin && !removed && before.removed) unit.node.attrs.merge = before.removed;
  }

  /** @returns what was put there: the block, or the item it begins; and whether it could go on in the one before. */
  #put(piece: ParagraphPiece, inlines: readonly Inline[]): { node: Growing; mayJoin: boolean } {
    const { list, role } = piece;
    if (list && (role.name !== "heading" || this.#place === "cell")) {
      const item = grow("listItem");
      item.content.push(growText("paragraph", inlines));
      const mayJoin = this.#lists.itemBefore(list) !== null;
      this.#lists.add(item, list, (begun) => this.#out.push(begun));
      return { node: item, mayJoin };
    }
    this.#lists.close();
    const words = list ? headingWithFigure(list, inlines, this.#desk, this.#counts) : inlines;
    const { type, attrs } = this.#place === "cell" ? plainKind : kindOf(role, this.#desk);
    const node = growText(type, words, { ...attrs });
    const isQuoted = role.name === "quote" && this.#place !== "quote" && this.#place !== "cell";
    return isQuoted ? this.#quoted(node) : this.#next(node, this.#out);
  }

  #next(node: Growing, siblings: Growing[]): { node: Growing; mayJoin: boolean } {
    const last = siblings.at(-1);
    siblings.push(node);
    return { node, mayJoin: last !== undefined && isTextBlock(last) };
  }

  /** Paragraphs that follow each other in the style of a quotation are one. */
  #quoted(node: Growing): { node: Growing; mayJoin: boolean } {
    const last = this.#out.at(-1);
    const quote = last?.type === "blockquote" ? last : grow("blockquote");
    if (quote !== last) this.#out.push(quote);
    return this.#next(node, quote.content);
  }

  #picture(node: Inline, added: string | null, removed: string | null): void {
    this.#lists.close();
    const own = {
      added: added ?? markId(node, "insertion"),
      removed: removed ?? markId(node, "deletion"),
    };
    this.#out.push(grow("picture", { ...node.attrs, ...whole(own.added, own.removed) }));
  }

  /** The words under a picture, or over a table. */
  #asCaption({ role, inlines }: ParagraphPiece, beforeTable: boolean): boolean {
    const last = this.#out.at(-1);
    if (role.name === "caption" && last?.type === "picture" && last.attrs.caption === undefined) {
      Object.assign(last.attrs, captionOf(inlines, last.attrs, this.#desk));
      return true;
    }
    if (role.name !== "tableCaption" && !(role.name === "caption" && beforeTable)) return false;
    this.#tableCaption = plainOf(inlines, "before").trim().slice(0, 500);
    return true;
  }

  /** What is left goes to the words before. */
  #settleLoose(): void {
    const last = this.#out.findLast(isTextBlock);
    const at = last ? this.#out.indexOf(last) : -1;
    if (last && this.#loose.length > 0)
      this.#out.splice(at, 1, { ...last, inline: [...(last.inline ?? []), ...this.#loose] });
  }
}

/** Pictures that were wrapped as one group, under one caption; what else was put among them follows. */
function galleryOf(pieces: readonly Piece[], desk: Desk, counts: Map<string, number>): Growing[] {
  const isCaption = (piece: Piece) =>
    piece.kind === "paragraph" && piece.role.name === "galleryCaption";
  const caption = pieces
    .map((piece) =>
      isCaption(piece) && piece.kind === "paragraph" ? plainOf(piece.inlines, "before") : "",
    )
    .join("")
    .trim();
  const rest = pieces.filter((piece) => !isCaption(piece));
  const blocks = assemble(rest, desk, "block", counts);
  const gallery = grow("gallery", caption === "" ? {} : { caption: caption.slice(0, 5_000) });
  gallery.content.push(...blocks.filter(({ type }) => type === "picture"));
  return [gallery, ...blocks.filter(({ type }) => type !== "picture")];
}

const whole = (added: string | null, removed: string | null) => ({
  ...(added && { added }),
  ...(removed && { removed }),
});

/** The words between the pictures of a paragraph, and each picture. */
function partsOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  if (!inlines.some(isPicture)) return [inlines];
  const parts: Inline[][] = [[]];
  for (const node of inlines) {
    if (node.type === inlinePicture) parts.push([node], []);
    else parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0);
}
