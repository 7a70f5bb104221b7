import type { Refusal } from "@/core/refusal";
import type { AttributeRules, Attributes } from "./attribute";
import type { BodyNode } from "./body";
import type { Html } from "./html";

/** A picture as it is sent to a reader. Addresses are http(s) or relative. */
export interface Rendition {
  readonly src: string;
  /** Better files than `src`, the best first; a browser takes the first it can read. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string }[];
  readonly sizes?: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface RenderOptions {
  /** The picture to print, or null when it may not be shown: then the whole figure is left out. */
  picture(id: string): Rendition | null;
  /** Language of the words the renderer adds itself (the title of the notes). */
  readonly lang: string;
  /** Level of the story's own headline on the page, 1 unless told; headings in the body come below it. */
  readonly headlineLevel?: number;
  /** What ids of footnotes begin with, for pages that print several stories. `fn` unless told. */
  readonly idPrefix?: string;
}

/** What a body is set with: the options, and the footnotes met so far. */
export interface Galley extends RenderOptions {
  readonly notes: string[];
}

/** What a block may hold: names of blocks or whole groups (`block`, `top`, `inline`). */
export interface ContentRule {
  /** The block its content begins with, if it must be a certain one. */
  readonly first?: string;
  readonly of: readonly string[];
  readonly atLeast: 0 | 1;
}

/** A fault the desk should mend before printing; `code` is a key of `refusals.json`. */
export interface Problem {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * The whole life of one kind of block: what it may hold, its attributes, its HTML, its problems. Names are
 * the node names of the editor and of stored bodies: renaming one needs an upgrade (`upgrade-body.ts`).
 */
export interface Block {
  readonly name: string;
  /** `block` stands anywhere, `top` in the body itself only, `item` where it is named. */
  readonly group: "block" | "top" | "inline" | "item";
  /** Null: it holds nothing. */
  readonly content: ContentRule | null;
  readonly attrs: AttributeRules;
  /** `siblings`: what stands beside it in its parent, itself included. */
  html(attrs: Attributes, inner: Html, galley: Galley, siblings: readonly BodyNode[]): Html;
  /** Why its parts, each of them right, do not make a whole: such a body is refused. */
  fault?(content: readonly BodyNode[]): Refusal | null;
  /** `empty`: no words inside. */
  problems?(attrs: Attributes, empty: boolean, content: readonly BodyNode[]): readonly Problem[];
}

/** The rule in ProseMirror's words: `inline*`, `(paragraph | verse)+`, `paragraph block*`. Empty for none. */
export function contentExpression(rule: ContentRule | null): string {
  if (!rule) return "";
  const one = rule.of.length === 1 ? rule.of[0] : `(${rule.of.join(" | ")})`;
  if (rule.first) return `${rule.first} ${one}*`;
  return `${one}${rule.atLeast === 1 ? "+" : "*"}`;
}
