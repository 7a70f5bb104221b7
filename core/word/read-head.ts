import type { Proposals, ProposedField } from "@/core/markup/proposals";
import { proposedFields } from "@/core/markup/proposals";
import { isChineseText } from "@/core/page-text/han";
import { readCredits } from "@/core/page-text/read-credits";
import type { Credit, StoryContent } from "@/core/story/story";
import { guessHead } from "./guess-head";
import { markId, plainOf, stands } from "./inline";
import type { ParagraphPiece, Piece } from "./piece";
import { creditsInFile, readFacts } from "./story-facts";
import { takeLead } from "./take-lead";
import type { Desk } from "./word-desk";
import type { LineRole } from "./word-styles";
import { lineRoles } from "./word-styles";

export interface Head {
  readonly content: Partial<Omit<StoryContent, "body">>;
  readonly proposals: Proposals;
  readonly commissionedLength: number | null;
  /** What is left for the text. */
  readonly pieces: readonly Piece[];
}

type Lines = Partial<Record<LineRole, readonly ParagraphPiece[]>>;

/** Finds what stands around the text: by the styles of its lines, else by the rules that read printed pages. */
export function readHead(pieces: readonly Piece[], desk: Desk): Head {
  const facts = readFacts(desk.file.custom);
  const lines = facts ? styledAnywhere(pieces) : styledOnTop(pieces);
  if (!facts && !lines.headline) return guessed(pieces);
  const taken = new Set<Piece>(Object.values(lines).flat());
  const rest = pieces.filter((piece) => !taken.has(piece));
  const before = fieldsOf(lines, "before");
  const { proposals } = proposalsOf(lines);
  if (facts) {
    const { commissionedLength, credits, ...known } = facts;
    const printed = lineOf(lines.credits ?? [], "before");
    const same = printed === creditsInFile(facts);
    return {
      content: { ...known, ...before, credits: same ? credits : namedIn(printed) },
      proposals,
      commissionedLength,
      pieces: rest,
    };
  }
  const byline = takeByline(rest);
  const lead = takeLead(byline.rest);
  const credits = [...byline.credits, ...(lead?.credits ?? [])];
  const language = languageOf(pieces);
  const content = { ...before, ...lead?.fields, credits, language };
  return { content, proposals, commissionedLength: null, pieces: lead?.pieces ?? byline.rest };
}

const guessed = (pieces: readonly Piece[]): Head => ({
  ...headOfPieces(pieces),
  proposals: {},
  commissionedLength: null,
});

/** The head of a text without styles; `title` when its headline is known already. */
export function headOfPieces(
  pieces: readonly Piece[],
  title: string | null = null,
): Pick<Head, "content" | "pieces"> {
  const { content, taken } = title === null ? guessHead(pieces) : bylineOnly(pieces, title);
  const rest = pieces.filter((piece) => !taken.has(piece));
  const lead = takeLead(rest);
  const credits = content.credits ?? [];
  const known = new Set(credits.map(({ name }) => name));
  const added = (lead?.credits ?? []).filter(({ name }) => !known.has(name));
  return {
    content: {
      language: languageOf(pieces),
      ...content,
      ...lead?.fields,
      credits: [...credits, ...added],
    },
    pieces: lead?.pieces ?? rest,
  };
}

function bylineOnly(pieces: readonly Piece[], headline: string) {
  const { credits, rest } = takeByline(pieces);
  const left = new Set(rest);
  const taken: ReadonlySet<Piece> = new Set(pieces.filter((piece) => !left.has(piece)));
  return { content: { headline, credits } as Head["content"], taken };
}

const isLine = (piece: Piece | undefined, role?: LineRole): piece is ParagraphPiece =>
  piece?.kind === "paragraph" &&
  (role ? piece.role.name === role : lineRoles.some((name) => name === piece.role.name));

function styledAnywhere(pieces: readonly Piece[]): Lines {
  return Object.fromEntries(
    lineRoles.map((role) => [role, pieces.filter((piece) => isLine(piece, role))]),
  );
}

/** Title and subtitle, within the first ten paragraphs: further down a title is a crosshead. */
function styledOnTop(pieces: readonly Piece[]): Lines {
  const top = pieces.slice(0, 10);
  const at = top.findIndex((piece) => isLine(piece, "headline") && wordsOf(piece) !== "");
  if (at < 0) return loneHeading(top);
  const [kicker, headline] = [top[at - 1], top[at]];
  const deck = top.slice(at + 1).find((piece) => !isEmpty(piece));
  return {
    ...(isLine(headline) && { headline: [headline] }),
    ...(isLine(kicker) && wordsOf(kicker) !== "" && { kicker: [kicker] }),
    ...(isLine(deck, "deck") && { deck: [deck] }),
  };
}

/** A document that begins with its only heading of the first level names its story so. */
function loneHeading(top: readonly Piece[]): Lines {
  const first = top.find((piece) => !isEmpty(piece));
  if (first?.kind !== "paragraph" || first.role.name !== "heading" || first.list) return {};
  const others = top.filter(
    (piece) =>
      piece !== first &&
      piece.kind === "paragraph" &&
      piece.role.name === "heading" &&
      piece.role.level <= first.role.level,
  );
  return others.length === 0 ? { headline: [first] } : {};
}

const isEmpty = (piece: Piece): boolean => piece.kind === "paragraph" && piece.inlines.length === 0;
const wordsOf = ({ inlines }: ParagraphPiece): string => plainOf(inlines, "before").trim();

const lineOf = (pieces: readonly ParagraphPiece[], side: "before" | "after"): string =>
  pieces
    .map(({ inlines }) => plainOf(inlines, side).trim())
    .filter((text) => text !== "")
    .join(" ");

function fieldsOf(lines: Lines, side: "before" | "after"): Partial<Record<ProposedField, string>> {
  return Object.fromEntries(
    proposedFields.flatMap((field) => {
      const found = lines[field];
      return found ? [[field, lineOf(found, side)]] : [];
    }),
  );
}

/** A line changed with tracked changes is one for which another wording is proposed. */
function proposalsOf(lines: Lines): { readonly proposals: Proposals } {
  const [before, after] = [fieldsOf(lines, "before"), fieldsOf(lines, "after")];
  const proposals = proposedFields.flatMap((field) => {
    const text = after[field];
    if (text === undefined || text === before[field]) return [];
    const changed = (lines[field] ?? []).flatMap(({ inlines }) => inlines);
    const node = changed.find((one) => !stands(one, "before") || !stands(one, "after"));
    const id = node && (markId(node, "insertion") ?? markId(node, "deletion"));
    return id ? [[field, { id, text }]] : [];
  });
  return { proposals: Object.fromEntries(proposals) };
}

/** Lines of credits under the headline: 本报记者 …, By … */
function takeByline(pieces: readonly Piece[]): { credits: Credit[]; rest: readonly Piece[] } {
  const credits: Credit[] = [];
  const taken = new Set<Piece>();
  for (const piece of pieces.slice(0, 6)) {
    if (isEmpty(piece)) continue;
    const found = piece.kind === "paragraph" && !piece.list ? readCredits(wordsOf(piece)) : null;
    if (!found) break;
    credits.push(...found);
    taken.add(piece);
  }
  return { credits, rest: pieces.filter((piece) => !taken.has(piece)) };
}

/** Names that nobody gave a role keep the line they stand in. */
const namedIn = (line: string): readonly Credit[] =>
  line === "" ? [] : (readCredits(line, true) ?? [{ role: "author", name: line.slice(0, 100) }]);

function languageOf(pieces: readonly Piece[]): string {
  const text = pieces
    .slice(0, 30)
    .map((piece) => (piece.kind === "paragraph" ? wordsOf(piece) : ""))
    .join("");
  return text === "" || isChineseText(text) ? "zh-CN" : "en";
}
