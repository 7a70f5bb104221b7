import type { StoryCopy } from "@/core/layout/fit-story";
import { measureCopy } from "@/core/layout/measured-copy";
import { type CopyParagraph, printedCopy } from "@/core/layout/printed-copy";
import { blankDraft } from "@/core/story/blank-draft";
import { bodyFromSeed, type SeedPictureIds } from "./blocks-to-body";
import { demoStories } from "./demo";
import type { SeedPhotoKey } from "./photos";
import type { SeedStory } from "./seed-story";

/** A story of the demo as a page prints it. For tests and benches of layout, which need no database. */
export interface PrintedStory extends StoryCopy {
  readonly seed: SeedStory;
  readonly paragraphs: readonly CopyParagraph[];
}

/** Ids of photographs are their keys here. */
const ids = new Proxy({} as Record<SeedPhotoKey, string>, {
  get: (_, key) => String(key),
}) as SeedPictureIds;

export const printedStories = (today: string): readonly PrintedStory[] =>
  demoStories(today).map(printed);

function printed(seed: SeedStory): PrintedStory {
  const paragraphs = printedCopy({
    ...blankDraft({ kind: seed.kind, sectionId: seed.section }),
    language: seed.language ?? "zh-CN",
    credits: seed.credits.map(([role, name]) => ({ role, name })),
    dateline: seed.dateline ?? "",
    salutation: seed.salutation ?? "",
    signature: seed.signature ?? "",
    signDate: seed.signDate ?? "",
    body: bodyFromSeed(seed.body, ids),
  });
  return {
    seed,
    paragraphs,
    kicker: seed.kicker ?? "",
    headline: seed.headline,
    deck: seed.deck ?? "",
    text: measureCopy(paragraphs),
  };
}
