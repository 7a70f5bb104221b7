import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { listAlarms } from "@/db/queries/log/alarms";
import { findJob } from "@/db/queries/log/jobs";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { listShownStories } from "@/db/seed/what-readers-have";
import { runDueJobs } from "@/jobs/run-due-jobs";
import { changeIssue } from "./change-issue";
import { createStory } from "./create-story";
import { placeStory } from "./place-story";
import { PressNight, pressHour } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { reopenIssue } from "./reopen-issue";
import { signOffIssue } from "./sign-off-issue";
import { startProofing } from "./start-proofing";

const morning = pressHour + 400;
const minutes = (n: number) => n * 60_000;

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

describe("付印", () => {
  test("every fault is told at once, and nothing is frozen", async () => {
    const draft = await night.draft("还没送审");
    const later = await night.approved("明天才能见报", { embargoUntil: pressHour + minutes(1) });
    const issueId = await night.issueWith([[draft], [later]]);
    await night.proof(issueId).catch(() => undefined);
    const codes = await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)));
    expect(codes).toEqual(
      expect.arrayContaining(["story-not-approved", "embargo-later", "page-empty"]),
    );
    expect((await night.issue(issueId)).issue).toMatchObject({ state: "proofing", manifest: null });
    expect(await findJob("release-issue", issueId)).toBeNull();
  });

  test("waits while its overall number is that of another day's issue; an extra edition may share its day's", async () => {
    const first = await night.fullIssue("2026-11-25");
    const issueId = await night.fullIssue();
    const { runningNumber } = (await night.issue(first)).issue;
    await changeIssue(night.as("fang"), { ...(await night.on(issueId)), runningNumber });
    await night.proof(issueId);
    expect(await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)))).toEqual([
      "running-number-taken",
    ]);
  });

  test("freezes the version of every story and puts one release on the clock", async () => {
    const issueId = await night.signedOff();
    const { issue } = await night.issue(issueId);
    expect(issue.manifest?.pages.map((p) => p.placements.length)).toEqual([1, 1, 1, 1]);
    expect(issue.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await findJob("release-issue", issueId)).toMatchObject({
      dueAt: pressHour,
      doneAt: null,
    });
  });

  test("is the duty chief's alone", async () => {
    const issueId = await night.fullIssue();
    await night.proof(issueId);
    for (const who of ["fang", "bai", "gu", "guan"] as const)
      expect(await refusalCodes(signOffIssue(night.as(who), await night.on(issueId)))).toEqual([
        "right.sign-off-issue",
      ]);
  });

  test("after its hour, an issue goes out only by saying so", async () => {
    const issueId = await night.fullIssue();
    await night.proof(issueId);
    const late = night.as("qin", pressHour + minutes(20));
    expect(await refusalCodes(signOffIssue(late, await night.on(issueId)))).toEqual([
      "release-time-past",
    ]);
    await signOffIssue(late, { ...(await night.on(issueId)), releaseNow: true });
    expect(await runDueJobs(late.now)).toMatchObject([{ outcome: "done" }]);
    expect(await listAlarms(night.room.actors.qin)).toEqual([]);
  });

  test("taken back with a reason, the issue is in proofing again and leaves the clock", async () => {
    const issueId = await night.signedOff();
    expect(
      await refusalCodes(
        reopenIssue(night.as("qin"), { ...(await night.on(issueId)), reason: " " }),
      ),
    ).toEqual(["reopen-reason-needed"]);
    await reopenIssue(night.as("qin"), { ...(await night.on(issueId)), reason: "头版换图" });
    expect((await night.issue(issueId)).issue).toMatchObject({
      state: "proofing",
      contentHash: null,
    });
    expect(await runDueJobs(morning)).toEqual([]);
    expect(await listShownStories()).toEqual([]);
    await signOffIssue(night.as("qin"), await night.on(issueId));
    expect(await runDueJobs(morning)).toMatchObject([{ outcome: "done" }]);
  });

  test("a signed-off issue cannot be arranged", async () => {
    const issueId = await night.signedOff();
    const { pages } = await night.issue(issueId);
    const place = placeStory(night.as("fang"), {
      ...(await night.on(issueId)),
      pageId: pages[0]?.id ?? "",
      storyId: await night.approved("来晚了"),
    });
    expect(await refusalCodes(place)).toEqual(["wrong-issue-state"]);
    expect(
      await refusalCodes(changeIssue(night.as("qin"), { ...(await night.on(issueId)), number: 9 })),
    ).toEqual(["wrong-issue-state"]);
  });

  test("a photo story needs no headline but a column; credit and placeholder are faults", async () => {
    const { storyId } = await createStory(night.as("jiang"), {
      kind: "photo",
      headline: "",
      sectionId: night.room.sections.city,
      credits: [{ role: "photographer", name: "江晚舟" }],
      body: bodyOf(["江灯会上的孩子。"]),
    });
    await night.approve(storyId);
    const tk = await night.approved("标题待定");
    const issueId = await night.issueWith([[storyId, tk]]);
    await startProofing(night.as("fang"), await night.on(issueId));
    const codes = await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)));
    expect(codes).toContain("photo-column-missing");
    expect(codes).toContain("headline-placeholder");
    expect(codes).not.toContain("headline-missing");
  });
});
