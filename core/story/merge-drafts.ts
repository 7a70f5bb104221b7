import { type Body, type BodyNode, bodySchemaVersion } from "@/core/blocks/body";
import { isBlank } from "@/core/text/is-blank";
import type { Credit, StoryDraft } from "./story";

/**
 * The first draft with the second's words after its own, under the second's headline if that is wanted. Credits and
 * keywords are those of both, each once; neither may be public before both may.
 */
export function mergeDrafts(
  first: StoryDraft,
  second: StoryDraft,
  { heading }: { readonly heading: boolean },
): StoryDraft {
  return {
    ...first,
    credits: united(first.credits, second.credits, ({ role, name }: Credit) => `${role} ${name}`),
    keywords: united(first.keywords, second.keywords, (word) => word),
    embargoUntil: later(first.embargoUntil, second.embargoUntil),
    body: joined(first.body, second.body, heading ? second.headline : ""),
  };
}

function joined(first: Body, second: Body, heading: string): Body {
  const title: readonly BodyNode[] = isBlank(heading)
    ? []
    : [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: heading }] }];
  const [begin, ...rest] = blocksOf(second);
  return {
    type: "doc",
    attrs: { schema: bodySchemaVersion },
    content: [...blocksOf(first), ...title, ...(begin ? [withoutBreak(begin)] : []), ...rest],
  };
}

/** A text nobody has begun adds no empty line. */
function blocksOf({ content = [] }: Body): readonly BodyNode[] {
  const [only] = content;
  return content.length === 1 && only?.type === "paragraph" && !only.content ? [] : content;
}

/** A break proposed before the first words of a text was about nothing; now it would be about the other's end. */
function withoutBreak({ attrs, ...node }: BodyNode): BodyNode {
  const { split: _, merge: __, ...rest } = attrs ?? {};
  return { ...node, ...(Object.keys(rest).length > 0 && { attrs: rest }) };
}

function united<T>(first: readonly T[], second: readonly T[], key: (one: T) => string): T[] {
  const known = new Set(first.map(key));
  return [...first, ...second.filter((one) => !known.has(key(one)))];
}

const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);
