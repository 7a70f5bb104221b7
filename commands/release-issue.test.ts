import { beforeEach, describe, expect, test } from "vitest";
import { clockActor } from "@/core/people/clock-actor";
import { Refused } from "@/core/refusal";
import { rawFiles } from "@/db/client";
import { listAlarms } from "@/db/queries/log/alarms";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { listShownIssues, listShownStories } from "@/db/seed/what-readers-have";
import { runDueJobs } from "@/jobs/run-due-jobs";
import { assignSection } from "./assign-section";
import { decideStory } from "./decide-story";
import { PressNight, pressHour } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { releaseIssue } from "./release-issue";
import { reopenIssue } from "./reopen-issue";
import { signOffIssue } from "./sign-off-issue";

const morning = pressHour + 400;
const minutes = (n: number) => n * 60_000;

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

const clock = (now = morning) => ({ actor: clockActor(night.room.publicationId), now });

describe("release", () => {
  test("nothing is public one second before its time; all of it just after", async () => {
    const issueId = await night.signedOff();
    expect(await runDueJobs(pressHour - 1_000)).toEqual([]);
    expect(await listShownStories()).toEqual([]);
    expect(await runDueJobs(morning)).toEqual([{ subject: issueId, outcome: "done" }]);
    const { issue } = await night.issue(issueId);
    expect(issue).toMatchObject({ state: "published", publishedAt: morning });
    const readers = await listShownStories();
    expect(readers.map((s) => [s.pageNumber, s.headline]).sort()).toEqual([
      [1, "11-24渡口复航"],
      [2, "11-24菜价平稳"],
      [3, "11-24夜校开课"],
      [4, "11-24江边旧事"],
    ]);
    const frozen = issue.manifest?.pages.flatMap((p) => p.placements.map((x) => x.versionId));
    expect(readers.map((s) => s.versionId).sort()).toEqual([...(frozen ?? [])].sort());
    const { story: row } = await night.story(readers[0]?.storyId ?? "");
    expect(row).toMatchObject({ state: "published", isPublic: true });
    expect(await runDueJobs(morning + minutes(60))).toEqual([]);
  });

  test("a story edited after 付印 stops the whole issue: refused with its name, alarmed, not tried again", async () => {
    const issueId = await night.signedOff();
    const first = (await night.issue(issueId)).placements[0]?.storyId ?? "";
    await night.edit(first, "渡口不复航");
    const no = await releaseIssue(night.as("qin", morning), { issueId }).catch((e: unknown) => e);
    expect(no).toBeInstanceOf(Refused);
    expect((no as Refused).refusals).toMatchObject([
      { code: "stale-story", params: { headline: "渡口不复航", page: 1 } },
      { code: "story-not-approved" },
    ]);
    expect(await runDueJobs(morning)).toMatchObject([{ outcome: "refused" }]);
    expect(await listShownStories()).toEqual([]);
    expect(await listShownIssues()).toEqual([]);
    expect(await listAlarms(night.room.actors.qin)).toMatchObject([
      { code: "release-refused", params: { date: "2026-11-24", reason: "stale-story", more: 1 } },
    ]);
    // Signed again, the new words are still not those that were proofed.
    await night.sign(first);
    expect(await runDueJobs(morning + minutes(30))).toEqual([]);
    expect(await refusalCodes(releaseIssue(night.as("qin", morning), { issueId }))).toEqual([
      "stale-story",
    ]);
    // The remedy: take it back, read the page again, sign off, release.
    await reopenIssue(night.as("qin", morning), {
      ...(await night.on(issueId)),
      reason: "一版有改动",
    });
    await night.proof(issueId);
    await signOffIssue(night.as("qin", morning), {
      ...(await night.on(issueId)),
      releaseNow: true,
    });
    expect(await runDueJobs(morning)).toMatchObject([{ outcome: "done" }]);
    expect((await listShownStories()).map((s) => s.headline)).toContain("渡口不复航");
  });

  test("a story moved to another section after 付印 waits to be signed again, and stops the issue even then", async () => {
    const issueId = await night.signedOff();
    const storyId = (await night.issue(issueId)).placements[0]?.storyId ?? "";
    const sectionId = night.room.sections.culture;
    await assignSection(night.as("qin"), { storyId, sectionId });
    expect(await refusalCodes(releaseIssue(night.as("qin", morning), { issueId }))).toEqual([
      "stale-story",
      "story-not-approved",
    ]);
    await night.sign(storyId);
    expect(await refusalCodes(releaseIssue(night.as("qin", morning), { issueId }))).toEqual([
      "stale-story",
    ]);
    expect(await listShownStories()).toEqual([]);
  });

  test("a story killed after 付印 stops the issue and is never public", async () => {
    const issueId = await night.signedOff();
    const storyId = (await night.issue(issueId)).placements[2]?.storyId ?? "";
    const { story } = await night.story(storyId);
    await decideStory(night.as("qin"), {
      storyId,
      decision: "spike",
      opinion: "事实有误",
      revision: story.revision,
      stage: story.stage,
    });
    expect(await runDueJobs(morning)).toMatchObject([{ outcome: "refused" }]);
    expect(await listShownStories()).toEqual([]);
  });

  test("an embargo set after 付印 holds at the release", async () => {
    const issueId = await night.signedOff();
    const storyId = (await night.issue(issueId)).placements[0]?.storyId ?? "";
    rawFiles()
      .writer.prepare("update stories set embargo_until = ? where id = ?")
      .run(morning + 1, storyId);
    expect(await refusalCodes(releaseIssue(clock(), { issueId }))).toEqual(["embargo-later"]);
  });

  test("a story that is not on a page is not swept in, approved or not", async () => {
    await night.approved("签了没上版");
    await night.draft("草稿");
    await night.signedOff();
    await runDueJobs(morning);
    expect((await listShownStories()).map((s) => s.headline)).not.toContain("签了没上版");
    expect(await listShownStories()).toHaveLength(4);
  });

  test("a manifest altered behind the desk's back is not released", async () => {
    const issueId = await night.signedOff();
    rawFiles()
      .writer.prepare("update issues set manifest = replace(manifest, '要闻', '要间') where id = ?")
      .run(issueId);
    expect(await refusalCodes(releaseIssue(clock(), { issueId }))).toEqual(["manifest-broken"]);
  });

  test("the clock can release nothing that nobody signed off, and a reporter nothing at all", async () => {
    const issueId = await night.fullIssue();
    expect(await refusalCodes(releaseIssue(clock(), { issueId }))).toEqual(["wrong-issue-state"]);
    const signed = await night.signedOff("2026-11-25");
    expect(await refusalCodes(releaseIssue(night.as("lu"), { issueId: signed }))).toEqual([
      "right.release-issue",
    ]);
  });
});
