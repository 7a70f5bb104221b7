import { beforeAll, describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import type { StoryFilter } from "@/core/story/story-filter";
import { listStories, storiesPerPage } from "@/db/queries/story/list-stories";
import { type CastKey, cast } from "@/db/seed/cast";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { PressNight } from "./press-night";
import { submitStory } from "./submit-story";

let night: PressNight;
let issueId: string;

beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
  const submitted = await night.draft("渡口的灯", { body: bodyOf(["渡口的灯亮到天明。"]) });
  await submitStory(night.as("lu"), { storyId: submitted, revision: 1 });
  await night.draft("渡口的老船工", { author: "tian", body: bodyOf(["渡口边，老船工补网。"]) });
  await night.draft("夜校开课", { body: bodyOf(["夜校今晚开课，不讲渡口。"]) });
  await night.draft("社区食堂", {
    section: "society",
    author: "he",
    body: bodyOf(["渡口路食堂。"]),
  });
  for (let n = 1; n <= storiesPerPage + 5; n++) await night.draft(`简讯之${n}`, { author: "tian" });
  issueId = await night.issueWith([[submitted]]);
});

async function headlines(who: CastKey, filter: Partial<StoryFilter>): Promise<readonly string[]> {
  const listing = await listStories(
    night.room.actors[who],
    { view: "all", sort: "newest", ...filter },
    null,
  );
  return listing.lines.map((line) => line.headline);
}

describe("Searching the desk's list", () => {
  it("finds every story with the words that the person may read, the newest first", async () => {
    expect(await headlines("xu", { text: "渡口" })).toEqual([
      "社区食堂",
      "夜校开课",
      "渡口的老船工",
      "渡口的灯",
    ]);
  });

  it("finds a contributor's own stories and nobody else's", async () => {
    expect(await headlines("tian", { text: "渡口" })).toEqual(["渡口的老船工"]);
  });

  it("finds what both the words and the filter ask for", async () => {
    expect(await headlines("xu", { text: "渡口", state: "review" })).toEqual(["渡口的灯"]);
    expect(await headlines("xu", { text: "渡口", view: "review" })).toEqual([]);
    expect(await headlines("shen", { text: "渡口", view: "review" })).toEqual(["渡口的灯"]);
    expect(await headlines("xu", { text: "渡口", sectionId: night.room.sections.society })).toEqual(
      ["社区食堂"],
    );
    expect(await headlines("xu", { text: "渡口", issueId })).toEqual(["渡口的灯"]);
  });

  it("goes on where the page before ended, until all are seen once", async () => {
    const actor = night.room.actors.tian;
    const filter: StoryFilter = { view: "mine", sort: "newest", text: "简讯" };
    const first = await listStories(actor, filter, null);
    const second = await listStories(actor, filter, first.next);
    expect(first.lines).toHaveLength(storiesPerPage);
    expect(second.lines).toHaveLength(5);
    expect(second.next).toBeNull();
    const seen = [...first.lines, ...second.lines].map((line) => line.id);
    expect(new Set(seen).size).toBe(storiesPerPage + 5);
  });
});

describe("The desk's list", () => {
  it("shows an issue's stories and no others", async () => {
    expect(await headlines("xu", { issueId })).toEqual(["渡口的灯"]);
  });

  it("shows a contributor their own stories alone", async () => {
    const { lines } = await listStories(
      night.room.actors.tian,
      { view: "all", sort: "oldest" },
      null,
    );
    expect(new Set(lines.map((line) => line.authorName))).toEqual(new Set([cast.tian.name]));
  });
});
