import type { StoryDraft } from "@/core/story/story";
import { addDays, zonedInstant } from "@/core/text/zoned-time";
import { bodyFromSeed } from "@/db/seed/blocks-to-body";
import { seedPublication } from "@/db/seed/publication";
import type { SeedStory } from "@/db/seed/seed-story";
import type { House } from "./house";

/** A seed story as the editor would save it. @param today date of today's paper, `YYYY-MM-DD`. */
export function storyDraft(house: House, story: SeedStory, today: string): StoryDraft {
  const { embargo } = story;
  return {
    kind: story.kind,
    language: story.language ?? "zh-CN",
    kicker: story.kicker ?? "",
    headline: story.headline,
    deck: story.deck ?? "",
    series: story.series ?? null,
    column: story.column ?? "",
    credits: story.credits.map(([role, name]) => ({ role, name })),
    dateline: story.dateline ?? "",
    salutation: story.salutation ?? "",
    signature: story.signature ?? "",
    signDate: story.signDate ?? "",
    keywords: story.keywords,
    body: bodyFromSeed(story.body, house.pictures),
    sectionId: house.sections[story.section],
    commissionedLength: story.commissionedLength ?? null,
    embargoUntil: embargo
      ? zonedInstant(addDays(today, embargo.dayOffset), embargo.time, seedPublication.timeZone)
      : null,
    proposals: {},
    noteToDesk: story.noteToDesk ?? "",
  };
}
