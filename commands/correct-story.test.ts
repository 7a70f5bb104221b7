import { beforeEach, describe, expect, test } from "vitest";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { listShownIssues, listShownStories } from "@/db/seed/what-readers-have";
import { runDueJobs } from "@/jobs/run-due-jobs";
import { correctStory } from "./correct-story";
import { PressNight, pressHour } from "./press-night";
import { publishStory } from "./publish-story";
import { refusalCodes } from "./refusal-codes";
import { signOffIssue } from "./sign-off-issue";
import { startProofing } from "./start-proofing";

const morning = pressHour + 400;
const minutes = (n: number) => n * 60_000;

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

describe("correction", () => {
  test("new words of a public story wait for review and for 更正: until then readers keep the old ones", async () => {
    await night.signedOff();
    await runDueJobs(morning);
    const public1 = (await listShownStories()).find((s) => s.pageNumber === 1);
    const storyId = public1?.storyId ?? "";
    await night.edit(storyId, "渡口十二月复航");
    expect((await night.story(storyId)).story).toMatchObject({ state: "review", isPublic: true });
    expect((await listShownStories()).find((s) => s.storyId === storyId)?.headline).toBe(
      public1?.headline,
    );
    const revision = (await night.story(storyId)).story.revision;
    const correct = (notice: string) =>
      refusalCodes(
        correctStory(night.as("qin", morning + minutes(90)), { storyId, revision, notice }),
      );
    expect(await correct("日期有误")).toEqual(["wrong-story-state"]);
    await night.sign(storyId);
    expect((await listShownStories()).find((s) => s.storyId === storyId)?.headline).toBe(
      public1?.headline,
    );
    expect(await correct("  ")).toEqual(["notice-needed"]);
    expect(await correct("原题把复航日期误作本月。")).toEqual([]);
    expect((await listShownStories()).find((s) => s.storyId === storyId)).toMatchObject({
      headline: "渡口十二月复航",
      notice: "原题把复航日期误作本月。",
      noticeAt: morning + minutes(90),
      firstPublishedAt: morning,
      issueId: public1?.issueId,
    });
    const [issue] = await listShownIssues();
    expect(issue?.pages[0]?.stories[0]?.headline).toBe("渡口十二月复航");
  });

  test("a correction that waits is a fault of any issue the story stands in", async () => {
    const storyId = await night.approved("先发后改");
    const { story } = await night.story(storyId);
    await publishStory(night.as("qin"), { storyId, revision: story.revision });
    await night.edit(storyId, "先发后改过");
    await night.sign(storyId);
    const issueId = await night.issueWith([[storyId]]);
    await startProofing(night.as("fang"), await night.on(issueId));
    const codes = await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)));
    expect(codes).toContain("correction-waits");
  });
});
