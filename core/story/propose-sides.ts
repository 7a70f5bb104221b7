import type { BodyNode } from "@/core/blocks/body";
import { blockKey } from "./align-blocks";
import {
  type DraftDifferences,
  type DraftField,
  fieldText,
  isDeskField,
  type Side,
} from "./compare-drafts";
import type { StoryDraft } from "./story";

export interface ChosenSides {
  readonly fields: Readonly<Partial<Record<DraftField, Side>>>;
  readonly blocks: Readonly<Record<number, Side>>;
}

/**
 * For every part in which two texts differ, the side that changed it since `base`, the text both started from:
 * what only the other person touched is theirs, all else is mine.
 */
export function proposeSides(
  base: StoryDraft,
  theirs: StoryDraft,
  mine: StoryDraft,
  differences: DraftDifferences,
): ChosenSides {
  const fields = differences.fields.map(({ field }) => [
    field,
    textOf(mine, field) === textOf(base, field) && textOf(theirs, field) !== textOf(base, field)
      ? "theirs"
      : "mine",
  ]);
  const before = new Set((base.body.content ?? []).map(blockKey));
  const known = (node: BodyNode | null) => node !== null && before.has(blockKey(node));
  const blocks = differences.blocks.map((pair, index) => [
    index,
    sideOf(pair.before, pair.after, known),
  ]);
  return { fields: Object.fromEntries(fields), blocks: Object.fromEntries(blocks) };
}

/** A block I left as it was, or never had, is theirs to change, to add or to take away. */
function sideOf(
  theirs: BodyNode | null,
  mine: BodyNode | null,
  known: (node: BodyNode | null) => boolean,
): Side {
  if (mine === null) return known(theirs) ? "mine" : "theirs";
  if (theirs === null) return known(mine) ? "theirs" : "mine";
  return known(mine) && !known(theirs) ? "theirs" : "mine";
}

const textOf = (draft: StoryDraft, field: DraftField): string =>
  isDeskField(field) ? String(draft[field] ?? "") : fieldText(draft, field);
