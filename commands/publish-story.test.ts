import { beforeEach, describe, expect, test } from "vitest";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { listShownStories } from "@/db/seed/what-readers-have";
import { runDueJobs } from "@/jobs/run-due-jobs";
import { PressNight, pressHour } from "./press-night";
import { publishStory } from "./publish-story";
import { refusalCodes } from "./refusal-codes";
import { signOffIssue } from "./sign-off-issue";

const morning = pressHour + 400;
const minutes = (n: number) => n * 60_000;

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

describe("web-first", () => {
  test("the duty chief shows readers one approved story; no one else does, and no other story", async () => {
    const storyId = await night.approved("网络先发");
    const { story } = await night.story(storyId);
    const input = { storyId, revision: story.revision };
    expect(await refusalCodes(publishStory(night.as("shen"), input))).toEqual([
      "right.publish-story",
    ]);
    expect(
      await refusalCodes(publishStory(night.as("qin"), { ...input, revision: story.revision - 1 })),
    ).toEqual(["stale-version"]);
    await publishStory(night.as("qin"), input);
    expect(await listShownStories()).toMatchObject([
      { storyId, issueId: null, firstPublishedAt: night.now },
    ]);
    const draft = await night.draft("草稿不能先发");
    expect(
      await refusalCodes(publishStory(night.as("qin"), { storyId: draft, revision: 1 })),
    ).toEqual(["wrong-story-state"]);
  });

  test("an embargo holds against web-first too, to the millisecond", async () => {
    const until = night.now + 1_000;
    const storyId = await night.approved("禁发到点", { embargoUntil: until });
    const { story } = await night.story(storyId);
    const input = { storyId, revision: story.revision };
    expect(await refusalCodes(publishStory(night.as("qin", until - 1), input))).toEqual([
      "embargo-later",
    ]);
    await publishStory(night.as("qin", until), input);
  });

  test("printed later, a web-first story keeps its first date and gains its page", async () => {
    const storyId = await night.approved("先网后报");
    const { story } = await night.story(storyId);
    await publishStory(night.as("qin", night.now - minutes(120)), {
      storyId,
      revision: story.revision,
    });
    const issueId = await night.issueWith([
      [storyId],
      [await night.approved("二版")],
      [await night.approved("三版")],
      [await night.approved("四版")],
    ]);
    await night.proof(issueId);
    await signOffIssue(night.as("qin"), await night.on(issueId));
    await runDueJobs(morning);
    const readers = (await listShownStories()).find((s) => s.storyId === storyId);
    expect(readers).toMatchObject({
      firstPublishedAt: night.now - minutes(120),
      updatedAt: night.now - minutes(120),
      issueId,
      pageNumber: 1,
    });
  });
});
