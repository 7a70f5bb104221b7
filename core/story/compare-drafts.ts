import { type Body, bodySchemaVersion } from "@/core/blocks/body";
import { creditsLine } from "@/core/text/credits-line";
import { seriesPart } from "@/core/text/series-part";
import { alignBlocks, type BlockPair } from "./align-blocks";
import type { StoryContent, StoryDraft } from "./story";

/** Fields a reader of the comparison sees, in the order of the page. */
export const comparedFields = [
  "kind",
  "kicker",
  "headline",
  "deck",
  "series",
  "column",
  "credits",
  "dateline",
  "salutation",
  "signature",
  "signDate",
  "keywords",
  "language",
] as const;
/** The desk's own fields, compared between working copies but not between versions. */
export const deskFields = [
  "sectionId",
  "commissionedLength",
  "embargoUntil",
  "noteToDesk",
  "proposals",
] as const;
export type ComparedField = (typeof comparedFields)[number];
export type DraftField = ComparedField | (typeof deskFields)[number];

export const isDeskField = (field: DraftField): field is (typeof deskFields)[number] =>
  deskFields.some((one) => one === field);

export interface FieldPair<F extends string = DraftField> {
  readonly field: F;
  readonly before: string;
  readonly after: string;
}

/** A field as one line of text, for showing and comparing. */
export function fieldText(content: StoryContent, field: ComparedField): string {
  switch (field) {
    case "series":
      return content.series ? seriesPart(content.series, content.language) : "";
    case "credits":
      return creditsLine(content.credits, content.language);
    case "keywords":
      return content.keywords.join(" ");
    default:
      return content[field];
  }
}

/** Fields that differ between two frozen texts. */
export function compareFields(
  before: StoryContent,
  after: StoryContent,
): readonly FieldPair<ComparedField>[] {
  return comparedFields
    .map((field) => ({ field, before: fieldText(before, field), after: fieldText(after, field) }))
    .filter((pair) => pair.before !== pair.after);
}

/** Everything in which two working copies differ. */
export interface DraftDifferences {
  readonly fields: readonly FieldPair[];
  /** All blocks in reading order; `before` is theirs, `after` mine. */
  readonly blocks: readonly BlockPair[];
}

export function compareDrafts(theirs: StoryDraft, mine: StoryDraft): DraftDifferences {
  const desk = deskFields
    .map((field) => ({
      field,
      before: deskText(theirs, field),
      after: deskText(mine, field),
    }))
    .filter((pair) => pair.before !== pair.after);
  return {
    fields: [...compareFields(theirs, mine), ...desk],
    blocks: alignBlocks(theirs.body.content ?? [], mine.body.content ?? []),
  };
}

/** Proposals are told by their words: an id says nothing to anybody. */
const deskText = (draft: StoryDraft, field: (typeof deskFields)[number]): string =>
  field === "proposals"
    ? Object.values(draft.proposals)
        .map(({ text }) => text)
        .join(" ")
    : String(draft[field] ?? "");

export function isSameDraft({ fields, blocks }: DraftDifferences): boolean {
  return fields.length === 0 && blocks.every((pair) => pair.same);
}

export type Side = "theirs" | "mine";

/**
 * One text out of two: for every field and every pair of blocks that differs, the side that was chosen
 * (`mine` where nothing was). Blocks are chosen by their place in `differences.blocks`.
 */
export function mergeDrafts(
  theirs: StoryDraft,
  mine: StoryDraft,
  differences: DraftDifferences,
  chosen: {
    readonly fields: Readonly<Partial<Record<DraftField, Side>>>;
    readonly blocks: Readonly<Record<number, Side>>;
  },
): StoryDraft {
  const taken = differences.fields
    .map((pair) => pair.field)
    .filter((field) => chosen.fields[field] === "theirs");
  const fields = Object.fromEntries(taken.map((field) => [field, theirs[field]]));
  const content = differences.blocks.flatMap((pair, index) => {
    const node = chosen.blocks[index] === "theirs" ? pair.before : pair.after;
    return node ? [node] : [];
  });
  const body: Body = {
    type: "doc",
    attrs: { schema: bodySchemaVersion },
    content: content.length > 0 ? content : [{ type: "paragraph" }],
  };
  return { ...mine, ...fields, body };
}
