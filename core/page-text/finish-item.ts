import type { Credit } from "@/core/story/story";
import { convertPunctuation } from "./convert-punctuation";
import type { DraftItem, DraftParagraph } from "./draft-item";
import { isChineseText } from "./han";
import type { ImportedItem, Piece, PunctuationChange } from "./page-reading";
import { passageOf } from "./passage";
import { readSeries } from "./read-series";
import { storyKind } from "./story-kind";

/** Turns pieces into printed text, counting the punctuation it changes. */
export interface Typesetter {
  readonly keep: ReadonlySet<string>;
  /** The page sets its full stops half-width throughout. */
  readonly dots: boolean;
  readonly changes: PunctuationChange[];
}

/** Pieces as one text in today's punctuation; null for none. Runs of white space become one space. */
export function setText(pieces: readonly Piece[], setter: Typesetter, glue = ""): string | null {
  if (pieces.length === 0) return null;
  const { text, changes } = convertPunctuation(passageOf(pieces, glue), setter.keep, setter.dots);
  for (const change of changes) setter.changes.push(change);
  return text.replace(/[\s\u3000]+/g, " ").trim();
}

export function finishItem(
  draft: DraftItem,
  paragraphs: readonly DraftParagraph[],
  setter: Typesetter,
  pageName: string | null,
): ImportedItem {
  const title = (pieces: readonly Piece[]) => setText(pieces, setter, " ");
  const column = title(draft.column)?.replace(/^[（(【]|[）)】]$/g, "") ?? null;
  const kicker = title(draft.kicker);
  const headline = title(draft.headline);
  const deck = title(draft.deck);
  const salutation = title(draft.salutation);
  const body = paragraphs.map((paragraph) => ({
    kind: paragraph.kind,
    text: setText(paragraph.pieces, setter, glueOf(paragraph)) ?? "",
    lines: paragraph.pieces.map((piece) => piece.line),
  }));
  const kind = storyKind(draft, pageName);
  const signature = title(draft.signature);
  return {
    kind,
    language: draft.chinese ? "zh-CN" : "en",
    column,
    kicker,
    headline,
    deck,
    series:
      [deck, kicker, column, headline]
        .map((text) => (text ? readSeries(text) : null))
        .find((found) => found !== null) ?? null,
    credits: creditsOf(draft, kind, signature),
    dateline: draft.lead?.dateline ?? null,
    salutation,
    signature,
    signDate: title(draft.signDate),
    paragraphs: body,
    lead: draft.lead ? (body[0]?.text.slice(0, draft.lead.printed.length) ?? null) : null,
    bylines: draft.bylines.map((piece) => setText([piece], setter) ?? ""),
    jumps: draft.jumps.map((piece) => setText([piece], setter) ?? ""),
    lines: extentOf(draft),
  };
}

/** English words keep a space at the break; Chinese closes up. */
function glueOf(paragraph: DraftParagraph): string {
  const first = paragraph.pieces[0]?.text ?? "";
  return isChineseText(first) ? "" : " ";
}

/** Kinds whose English `By` names an author rather than a reporter. */
const authored = new Set(["commentary", "verse", "letter"]);

function creditsOf(
  draft: DraftItem,
  kind: ImportedItem["kind"],
  signature: string | null,
): readonly Credit[] {
  const credits = draft.credits.map((credit): Credit => {
    const author = authored.has(kind) && !draft.chinese && credit.role === "reporter";
    return author ? { ...credit, role: "author" } : credit;
  });
  const signed =
    signature !== null && credits.length === 0 && (kind === "letter" || kind === "notice");
  const all: readonly Credit[] = signed ? [{ role: "author", name: signature }] : credits;
  const seen = new Set<string>();
  return all.filter(({ role, name }) => {
    const key = `${role} ${name}`;
    return !seen.has(key) && seen.add(key);
  });
}

function extentOf(draft: DraftItem): readonly [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const line of draft.uses.keys()) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return last === 0 ? [0, 0] : [first, last];
}
