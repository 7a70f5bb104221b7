import { bodyOf } from "@/core/blocks/body";
import { type PageFormat, pageFormats } from "@/core/layout/page-format";
import { blankDraft } from "@/core/story/blank-draft";
import type { StoryContent } from "@/core/story/story";
import type { IssueCopy, PageCopy, PlacementCopy } from "./issue-copy";

/** A story as it stands on a page, signed and free of faults; a test says what is different about its own. For tests. */
export function samplePlacement(
  id: string,
  content: Partial<StoryContent> = {},
  more: Partial<PlacementCopy> = {},
): PlacementCopy {
  const draft = blankDraft({ kind: "news", sectionId: "city" });
  const words = { headline: "渡口复航", body: bodyOf(["渡口停航三年，今天复航。"]), ...content };
  return {
    id: `placement-${id}`,
    position: 1,
    role: "normal",
    kicker: null,
    headline: null,
    deck: null,
    pictureId: null,
    cuts: [],
    lostCuts: 0,
    siteTakesPage: false,
    story: {
      id,
      sectionId: "city",
      state: "approved",
      stage: 0,
      embargoUntil: null,
      openChecks: 0,
      openSuggestions: 0,
      openComments: 0,
      content: { ...draft, ...words },
      contentHash: `hash of ${id}`,
      signedHash: `hash of ${id}`,
      publicHash: null,
      versionId: `version of ${id}`,
      otherIssues: [],
    },
    ...more,
  };
}

export const samplePageCopy = (
  more: Partial<PageCopy> & { readonly number: number },
): PageCopy => ({
  id: `page-${more.number}`,
  name: "要闻",
  banner: "",
  editor: "沈砚秋",
  layout: null,
  layoutRevision: 0,
  gonePictures: [],
  contentHash: `hash of page ${more.number}`,
  proofs: [],
  placements: [],
  ...more,
});

export const sampleIssue = (
  pages: readonly PageCopy[],
  pageFormat: PageFormat | null = pageFormats["si-kai"],
): IssueCopy => ({
  id: "issue",
  publicationId: "paper",
  date: "2026-11-24",
  edition: "",
  number: 328,
  runningNumber: 18234,
  numberTakenOn: null,
  state: "proofing",
  releaseAt: Date.UTC(2026, 10, 23, 21, 30),
  timeZone: "Asia/Shanghai",
  masthead: { name: "澜城日报", cn: "CN 00-0000", price: "2.00元", printer: "澜城日报社印务中心" },
  pageFormat,
  blockingRules: [],
  pages,
});
