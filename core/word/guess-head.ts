import type { LineUse } from "@/core/page-text/page-reading";
import { readPage } from "@/core/page-text/read-page";
import type { StoryContent } from "@/core/story/story";
import { plainOf } from "./inline";
import type { ParagraphPiece, Piece } from "./piece";

export interface GuessedHead {
  readonly content: Partial<Omit<StoryContent, "body">>;
  /** The paragraphs whose words are in `content` now. */
  readonly taken: ReadonlySet<Piece>;
}

/** Paragraphs whose shapes are asked; a longer text has its head among the first. */
const looked = 60;
const onTop: readonly LineUse[] = ["column", "kicker", "headline", "deck", "byline", "salutation"];
const below: readonly LineUse[] = ["signature", "sign-date"];

/** A document without styles, read as a printed page is: by the shapes of its lines. */
export function guessHead(pieces: readonly Piece[]): GuessedHead {
  const lines = pieces.slice(0, looked).filter(isLine);
  const reading = readPage(lines.map(wordsOf).join("\n\n"));
  const item = reading.items[0];
  const taken = new Set<Piece>();
  if (!item) return { content: {}, taken };
  const used = new Set<LineUse>();
  const isWhole = reading.items.length === 1 && pieces.length <= looked;
  let isAbove = true;
  for (const [at, piece] of lines.entries()) {
    const line = reading.lines[at * 2];
    if (line?.item !== 0) continue;
    if (line.use === "paragraph") isAbove = false;
    if (!(isAbove ? onTop : isWhole ? below : []).includes(line.use)) continue;
    used.add(line.use);
    taken.add(piece);
  }
  const has = (use: LineUse, text: string | null) => (used.has(use) && text ? text : undefined);
  const fields = {
    column: has("column", item.column),
    kicker: has("kicker", item.kicker),
    headline: has("headline", item.headline),
    deck: has("deck", item.deck),
    salutation: has("salutation", item.salutation),
    signature: has("signature", item.signature),
    signDate: has("sign-date", item.signDate),
  };
  const said = Object.entries(fields).filter(([, text]) => text !== undefined);
  return {
    content: {
      kind: item.kind,
      series: item.series,
      credits: item.credits,
      ...Object.fromEntries(said),
    },
    taken,
  };
}

/** Lists, pictures and tables are no part of a head. */
function isLine(piece: Piece): piece is ParagraphPiece {
  return piece.kind === "paragraph" && piece.list === null && wordsOf(piece) !== "";
}

const wordsOf = ({ inlines }: ParagraphPiece): string =>
  plainOf(inlines, "before")
    .replace(/[\n\r\u2028\u2029\u0085\f\v]/g, " ")
    .trim();
