import type { Body, BodyNode } from "@/core/blocks/body";
import { bodySchemaVersion } from "@/core/blocks/body";
import { checkBody } from "@/core/blocks/check-body";
import { type Refusal, Refused, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { assembleLines } from "./assemble-lines";
import { copyLimits } from "./copy-limits";
import type { CopyLine } from "./copy-line";
import { takeOutImages } from "./data-images";
import { findNotes } from "./find-notes";
import { findTables } from "./find-tables";
import type { IncomingPicture } from "./incoming-picture";
import { type Lost, LostCount } from "./lost";
import { parseHtml } from "./parse-html";
import { PictureIntake } from "./picture-intake";
import { rankHeadings } from "./rank-headings";
import { readLines } from "./read-lines";
import { styleSheetOf } from "./style-sheet";
import { resolveLists } from "./word-lists";

export interface ReadCopy {
  readonly ok: true;
  /** What `checkBody` accepts. Pictures that can be had stand in it under their name among `pictures`. */
  readonly body: Body;
  /** The title, if the copy begins with one and it was asked for: then it is not in the body. */
  readonly title: string | null;
  readonly pictures: readonly IncomingPicture[];
  readonly lost: Lost;
}

export interface ReadOptions {
  /** Whether a title at the head of the copy is taken out of it. */
  readonly takesTitle?: boolean;
  /** Which pictures can be had, by their address; those that lie in the copy itself unless told. */
  readonly takesPicture?: (src: string) => boolean;
}

/**
 * Markup of any program as a story's body, or the reason why it cannot be one. Structure, emphasis, links, notes, tables and
 * pictures come in; the manner in which they were set stays out. Pure; never throws.
 */
export function readHtml(html: string, options: ReadOptions = {}): ReadCopy | Refusal {
  try {
    return read(html, options);
  } catch (error) {
    if (error instanceof Refused) return error.first;
    throw error;
  }
}

function read(given: string, { takesTitle = false, takesPicture = isInCopy }: ReadOptions) {
  const tooLarge = refuse("copy-too-large", { limit: copyLimits.bytes / 1e6 });
  if (given.length > copyLimits.bytesWithPictures) return tooLarge;
  const { html, images } = takeOutImages(given);
  if (html.length > copyLimits.bytes) return tooLarge;
  const root = parseHtml(html);
  const lost = new LostCount();
  const pictures = new PictureIntake(takesPicture, images, lost);
  const lines = readLines(root, {
    sheet: styleSheetOf(root),
    notes: findNotes(root),
    tables: findTables(root),
    pictures,
    lost,
  });
  const { title, rest } = takesTitle ? partTitle(lines) : { title: null, rest: lines };
  const content = withoutOuterRules(assembleLines(resolveLists(rankHeadings(rest))));
  const checked = checkBody({ type: "doc", attrs: { schema: bodySchemaVersion }, content });
  if (!checked.ok) return checked;
  return {
    ok: true,
    body: checked.body,
    title,
    pictures: pictures.pictures,
    lost: lost.all,
  } as const;
}

const isInCopy = (src: string): boolean =>
  /^data:image\/(?:png|jpe?g|webp|avif|gif)[;,]/i.test(src);

/** The title is a heading at the very beginning, the only one so high. */
function partTitle(lines: readonly CopyLine[]): {
  title: string | null;
  rest: readonly CopyLine[];
} {
  const [first, ...rest] = lines;
  const isTitle =
    first?.kind === "heading" &&
    first.level <= 1 &&
    rest.every(({ kind, level }) => kind !== "heading" || level > first.level);
  const title = isTitle ? first.content.map(({ text }) => text ?? " ").join("") : "";
  return isTitle && !isBlank(title) ? { title, rest } : { title: null, rest: lines };
}

/** A rule parts what stands before it from what stands after it. */
function withoutOuterRules(nodes: readonly BodyNode[]): readonly BodyNode[] {
  const isRule = ({ type }: BodyNode) => type === "horizontalRule";
  const first = nodes.findIndex((node) => !isRule(node));
  const last = nodes.findLastIndex((node) => !isRule(node));
  return first < 0 ? [] : nodes.slice(first, last + 1);
}
