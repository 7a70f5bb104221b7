import type { Body, BodyNode } from "@/core/blocks/body";
import { picturesIn } from "@/core/blocks/pictures-in";
import { type Anchor, anchorOf, locate } from "@/core/markup/anchor";
import { suggestionIds } from "@/core/markup/markup";
import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { plainText } from "@/core/text/plain-text";
import { blankDraft } from "./blank-draft";
import { type BodyPlace, cutBody } from "./cut-body";
import type { StoryDraft } from "./story";

/** A conversation as far as a split needs to know it. */
export interface SplitThread {
  readonly id: string;
  readonly anchor: Anchor | null;
  readonly isOpen: boolean;
}

export interface SplitDraft {
  readonly ok: true;
  /** The words before the place, under everything that stood around them. */
  readonly first: StoryDraft;
  /** The words after it, as a draft of its own. */
  readonly second: StoryDraft;
  /** Suggestions that go with the second's words. */
  readonly suggestions: readonly string[];
  /** Conversations that go with the second's words, spoken of there. */
  readonly threads: readonly { readonly id: string; readonly anchor: Anchor }[];
}

/**
 * A draft in two: what follows the place goes to a new one, and suggestions and conversations go with their words. Refused where
 * there are no words on one side, or one suggestion or one open conversation is about both.
 */
export function splitDraft(
  draft: StoryDraft,
  place: BodyPlace,
  threads: readonly SplitThread[],
): SplitDraft | Refusal {
  const cut = cutBody(draft.body, place);
  if (!cut) return refuse("split-place-unknown");
  if (isEmpty(cut.first)) return refuse("split-nothing-before");
  if (isEmpty(cut.second)) return refuse("split-nothing-after");
  const suggestions = idsIn(cut.second);
  const here = new Set(idsIn(cut.first));
  if (suggestions.some((id) => here.has(id)) || beginsWithProposedBreak(cut.second))
    return refuse("split-through-suggestion");
  const [before, after] = [textOf(cut.first), textOf(cut.second)];
  const moved: { id: string; anchor: Anchor }[] = [];
  for (const { id, anchor, isOpen } of threads) {
    const at = anchor && locate(before + after, anchor);
    if (!at || at.to <= before.length) continue;
    if (at.from >= before.length)
      moved.push({
        id,
        anchor: anchorOf(after, at.from - before.length, at.to - before.length),
      });
    else if (isOpen) return refuse("split-through-comment");
  }
  return {
    ok: true,
    first: { ...draft, body: cut.first },
    second: secondOf(draft, cut.second),
    suggestions,
    threads: moved,
  };
}

/** What the second story has of the first: whose it is and where it belongs, not what was said above the first. */
function secondOf(draft: StoryDraft, body: Body): StoryDraft {
  const { kind, sectionId, language, credits, column, keywords, embargoUntil } = draft;
  const headline = draft.headline && secondHeadline(draft.headline, language);
  return blankDraft({
    ...{ kind, sectionId, language, credits, column, keywords, embargoUntil },
    headline,
    body,
  });
}

const secondHeadline = (headline: string, language: string): string =>
  headline.slice(0, 190) + (/^zh\b/i.test(language) ? "（二）" : " (2)");

const idsIn = (body: Body): readonly string[] => suggestionIds({ body, proposals: {} });

/** A break proposed, or proposed to go, before the first of these words: there is nothing left before it. */
function beginsWithProposedBreak(body: Body): boolean {
  const begins = (node: BodyNode | undefined): boolean =>
    node !== undefined &&
    (node.attrs?.split !== undefined ||
      node.attrs?.merge !== undefined ||
      begins(node.content?.[0]));
  return begins(body.content?.[0]);
}

const isEmpty = (body: Body): boolean =>
  isBlank(plainText(body, { captions: true })) && picturesIn(body).length === 0;

/** The words without the breaks between blocks, as comments count them (`components/editor/text-quoting.ts`). */
function textOf(body: Body): string {
  const words = ({ text, content }: BodyNode): string =>
    text ?? (content ?? []).map(words).join("");
  return (body.content ?? []).map(words).join("");
}
