import { spawn } from "node:child_process";
import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { clockActor } from "@/core/people/clock-actor";
import { Refused } from "@/core/refusal";
import { rawFiles } from "@/db/client";
import { listAlarms } from "@/db/queries/log/alarms";
import { findJob } from "@/db/queries/log/jobs";
import { alarms, history, publicIssues, publicStories } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { runDueJobs } from "@/jobs/run-due-jobs";
import { changeIssue } from "./change-issue";
import { correctStory } from "./correct-story";
import { createStory } from "./create-story";
import { decideStory } from "./decide-story";
import { placeStory } from "./place-story";
import { PressNight } from "./press-night";
import { publishStory } from "./publish-story";
import { readProof } from "./read-proof";
import { refusalCodes } from "./refusal-codes";
import { releaseIssue } from "./release-issue";
import { reopenIssue } from "./reopen-issue";
import { draftOf, saveStory } from "./save-story";
import { seeAlarm } from "./see-alarm";
import { setPlacement } from "./set-placement";
import { signOffIssue } from "./sign-off-issue";
import { startProofing } from "./start-proofing";
import { withdrawIssue } from "./withdraw-issue";
import { withdrawStory } from "./withdraw-story";

/** 2026-11-24 05:30 in the paper's zone, and a moment after. */
const due = Date.UTC(2026, 10, 23, 21, 30);
const morning = due + 400;
const minutes = (n: number) => n * 60_000;

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

const clock = (now = morning) => ({ actor: clockActor(night.room.publicationId), now });
const shown = async () =>
  (await rawDb().select().from(publicStories)).filter((s) => s.status === "public");
const releaseLines = async () =>
  (await rawDb().select().from(history)).filter((line) => line.verb === "release-issue");
const shownIssues = async () => rawDb().select().from(publicIssues);

async function edit(storyId: string, headline: string, by: "lu" | "shen" = "shen"): Promise<void> {
  const { story } = await night.story(storyId);
  await saveStory(night.as(by), {
    storyId,
    baseRevision: story.revision,
    key: `edit-${story.revision}-${storyId.slice(-12)}`,
    draft: { ...draftOf(story), headline },
  });
}

describe("proofs", () => {
  test("three different people read a page, in order", async () => {
    const issueId = await night.fullIssue();
    await startProofing(night.as("fang"), await night.on(issueId));
    const [page] = (await night.copy(issueId)).pages;
    const read = (by: "bai" | "yan" | "wen" | "qin", round: number, corrections = 0) =>
      refusalCodes(
        readProof(night.as(by), {
          issueId,
          pageId: page?.id ?? "",
          round,
          contentHash: page?.contentHash ?? "",
          corrections,
        }),
      );
    expect(await read("bai", 2)).toEqual(["proof-too-early"]);
    expect(await read("bai", 1)).toEqual([]);
    expect(await read("bai", 2)).toEqual(["proof-same-reader"]);
    expect(await read("yan", 2)).toEqual([]);
    expect(await read("yan", 3)).toEqual(["proof-same-reader"]);
    expect(await read("qin", 3)).toEqual(["right.read-proof"]);
    expect(await read("wen", 4)).toEqual(["proof-round-unknown"]);
    expect(await read("wen", 3, -1)).toEqual(["corrections-invalid"]);
    expect(await read("wen", 3)).toEqual([]);
  });

  test("a page that changed makes its last proof stale, and a proof of the old page is refused", async () => {
    const issueId = await night.fullIssue();
    await night.proof(issueId);
    const [page] = (await night.copy(issueId)).pages;
    const [placed] = (await night.issue(issueId)).placements;
    await setPlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: placed?.id ?? "",
      headline: "版上新题",
    });
    expect(await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)))).toEqual([
      "proof-stale",
    ]);
    const old = { issueId, pageId: page?.id ?? "", round: 3, corrections: 0 };
    expect(
      await refusalCodes(
        readProof(night.as("wen"), { ...old, contentHash: page?.contentHash ?? "" }),
      ),
    ).toEqual(["proof-page-changed"]);
    const now = (await night.copy(issueId)).pages[0]?.contentHash ?? "";
    await readProof(night.as("wen"), { ...old, contentHash: now });
    await signOffIssue(night.as("qin"), await night.on(issueId));
    expect((await night.issue(issueId)).issue.state).toBe("signed-off");
  });

  test("corrections that were marked and not made keep the issue from 付印", async () => {
    const issueId = await night.fullIssue();
    await night.proof(issueId);
    const [page] = (await night.copy(issueId)).pages;
    await readProof(night.as("wen"), {
      issueId,
      pageId: page?.id ?? "",
      round: 3,
      contentHash: page?.contentHash ?? "",
      corrections: 2,
      note: "第二段“复航”误作“复行”",
    });
    expect(await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)))).toEqual([
      "proof-corrections-open",
    ]);
  });
});

describe("付印", () => {
  test("every fault is told at once, and nothing is frozen", async () => {
    const draft = await night.draft("还没送审");
    const later = await night.approved("明天才能见报", { embargoUntil: due + minutes(1) });
    const issueId = await night.issueWith([[draft], [later]]);
    await night.proof(issueId).catch(() => undefined);
    const codes = await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)));
    expect(codes).toEqual(
      expect.arrayContaining(["story-not-approved", "embargo-later", "page-empty"]),
    );
    expect((await night.issue(issueId)).issue).toMatchObject({ state: "proofing", manifest: null });
    expect(await findJob("release-issue", issueId)).toBeNull();
  });

  test("freezes the version of every story and puts one release on the clock", async () => {
    const issueId = await night.signedOff();
    const { issue } = await night.issue(issueId);
    expect(issue.manifest?.pages.map((p) => p.placements.length)).toEqual([1, 1, 1, 1]);
    expect(issue.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await findJob("release-issue", issueId)).toMatchObject({ dueAt: due, doneAt: null });
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
    const late = night.as("qin", due + minutes(20));
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
    expect(await shown()).toEqual([]);
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
});

describe("release", () => {
  test("nothing is public one second before its time; all of it just after", async () => {
    const issueId = await night.signedOff();
    expect(await runDueJobs(due - 1_000)).toEqual([]);
    expect(await shown()).toEqual([]);
    expect(await runDueJobs(morning)).toEqual([{ subject: issueId, outcome: "done" }]);
    const { issue } = await night.issue(issueId);
    expect(issue).toMatchObject({ state: "published", publishedAt: morning });
    const readers = await shown();
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

  test("a release after downtime goes out once and raises an alarm that names the minutes", async () => {
    const issueId = await night.signedOff();
    const back = due + minutes(47);
    expect(await runDueJobs(back)).toMatchObject([{ outcome: "done" }]);
    const [alarm] = await listAlarms(night.room.actors.qin);
    expect(alarm).toMatchObject({
      code: "release-late",
      issueId,
      params: { date: "2026-11-24", minutes: 47 },
    });
    expect(await refusalCodes(seeAlarm(night.as("lu"), { alarmId: alarm?.id ?? "" }))).toEqual([
      "right.see-alarm",
    ]);
    await seeAlarm(night.as("qin", back), { alarmId: alarm?.id ?? "" });
    expect(await listAlarms(night.room.actors.qin)).toEqual([]);
    expect(
      await refusalCodes(seeAlarm(night.as("pei", back), { alarmId: alarm?.id ?? "" })),
    ).toEqual(["alarm-not-found"]);
  });

  test("a story edited after 付印 stops the whole issue: refused with its name, alarmed, not tried again", async () => {
    const issueId = await night.signedOff();
    const first = (await night.issue(issueId)).placements[0]?.storyId ?? "";
    await edit(first, "渡口不复航");
    const no = await releaseIssue(night.as("qin", morning), { issueId }).catch((e: unknown) => e);
    expect(no).toBeInstanceOf(Refused);
    expect((no as Refused).refusals).toMatchObject([
      { code: "stale-story", params: { headline: "渡口不复航", page: 1 } },
      { code: "story-not-approved" },
    ]);
    expect(await runDueJobs(morning)).toMatchObject([{ outcome: "refused" }]);
    expect(await shown()).toEqual([]);
    expect(await shownIssues()).toEqual([]);
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
    expect((await shown()).map((s) => s.headline)).toContain("渡口不复航");
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
    expect(await shown()).toEqual([]);
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
    expect((await shown()).map((s) => s.headline)).not.toContain("签了没上版");
    expect(await shown()).toHaveLength(4);
  });

  test("when the last page fails, nothing at all is public; the clock tries again and then it is", async () => {
    const issueId = await night.signedOff();
    rawFiles().writer.exec(
      "create trigger fail_late before insert on public_issues begin select raise(abort, 'disk trouble'); end",
    );
    expect(await runDueJobs(morning)).toMatchObject([
      { outcome: "postponed", error: expect.stringContaining("disk trouble") },
    ]);
    expect(await shown()).toEqual([]);
    expect((await night.issue(issueId)).issue.state).toBe("signed-off");
    expect(await releaseLines()).toEqual([]);
    expect(await runDueJobs(morning + 4_000)).toEqual([]);
    expect(await runDueJobs(morning + 5_000)).toMatchObject([{ outcome: "postponed" }]);
    rawFiles().writer.exec("drop trigger fail_late");
    expect(await runDueJobs(morning + 15_000)).toMatchObject([{ outcome: "done" }]);
    expect(await shown()).toHaveLength(4);
    expect((await rawDb().select().from(alarms)).map((a) => a.code)).toEqual(["release-failed"]);
  });

  test("a claim lost with its process is taken up again a minute later", async () => {
    const issueId = await night.signedOff();
    const { claimJob } = await import("@/db/queries/log/jobs");
    const { transact } = await import("@/db/transact");
    expect(await transact((tx) => claimJob(tx, morning))).toMatchObject({ subject: issueId });
    expect(await runDueJobs(morning + 59_000)).toEqual([]);
    expect(await runDueJobs(morning + 61_000)).toMatchObject([{ outcome: "done" }]);
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

  test("two at once in one process: one releases, the other is told it is out", async () => {
    const issueId = await night.signedOff();
    const both = await Promise.all([
      refusalCodes(releaseIssue(night.as("qin", morning), { issueId })),
      refusalCodes(releaseIssue(night.as("pei", morning), { issueId })),
      runDueJobs(morning),
    ]);
    expect(both.slice(0, 2)).toEqual([[], ["wrong-issue-state"]]);
    const lines = await releaseLines();
    expect(lines).toHaveLength(1);
    expect(await rawDb().select().from(alarms)).toEqual([]);
  });

  test("two server processes on one database release each issue exactly once", async () => {
    for (const date of ["2026-11-24", "2026-11-25", "2026-11-26"]) await night.signedOff(date);
    const later = due + 3 * 86_400_000;
    const results = await Promise.all([
      clockProcess(later),
      clockProcess(later),
      clockProcess(later),
    ]);
    expect(results.flat().filter((r) => r.outcome === "done")).toHaveLength(3);
    expect(results.flat().filter((r) => r.outcome !== "done" && r.outcome !== "moot")).toEqual([]);
    const lines = await releaseLines();
    expect(new Set(lines.map((l) => l.issueId)).size).toBe(3);
    expect(lines).toHaveLength(3);
    expect(await shownIssues()).toHaveLength(3);
    expect(await shown()).toHaveLength(12);
  }, 60_000);
});

/** Another Node process that opens the same database and lets its clock look once. */
function clockProcess(now: number): Promise<readonly { readonly outcome: string }[]> {
  const program = `
    import { runDueJobs } from "@/jobs/run-due-jobs";
    process.stdout.write(JSON.stringify(await runDueJobs(${now})));
  `;
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", program],
      { env: { ...process.env, DATA_DIR: night.room.dir }, cwd: process.cwd() },
    );
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk));
    child.on("exit", (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(err))));
  });
}

describe("web-first, correction, withdrawal", () => {
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
    expect(await shown()).toMatchObject([{ storyId, issueId: null, firstPublishedAt: night.now }]);
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
    const readers = (await shown()).find((s) => s.storyId === storyId);
    expect(readers).toMatchObject({
      firstPublishedAt: night.now - minutes(120),
      updatedAt: night.now - minutes(120),
      issueId,
      pageNumber: 1,
    });
  });

  test("new words of a public story wait for review and for 更正: until then readers keep the old ones", async () => {
    await night.signedOff();
    await runDueJobs(morning);
    const public1 = (await shown()).find((s) => s.pageNumber === 1);
    const storyId = public1?.storyId ?? "";
    await edit(storyId, "渡口十二月复航");
    expect((await night.story(storyId)).story).toMatchObject({ state: "review", isPublic: true });
    expect((await shown()).find((s) => s.storyId === storyId)?.headline).toBe(public1?.headline);
    const revision = (await night.story(storyId)).story.revision;
    const correct = (notice: string) =>
      refusalCodes(
        correctStory(night.as("qin", morning + minutes(90)), { storyId, revision, notice }),
      );
    expect(await correct("日期有误")).toEqual(["wrong-story-state"]);
    await night.sign(storyId);
    expect((await shown()).find((s) => s.storyId === storyId)?.headline).toBe(public1?.headline);
    expect(await correct("  ")).toEqual(["notice-needed"]);
    expect(await correct("原题把复航日期误作本月。")).toEqual([]);
    expect((await shown()).find((s) => s.storyId === storyId)).toMatchObject({
      headline: "渡口十二月复航",
      notice: "原题把复航日期误作本月。",
      noticeAt: morning + minutes(90),
      firstPublishedAt: morning,
      issueId: public1?.issueId,
    });
    const [issue] = await shownIssues();
    expect(issue?.pages[0]?.stories[0]?.headline).toBe("渡口十二月复航");
  });

  test("a correction that waits is a fault of any issue the story stands in", async () => {
    const storyId = await night.approved("先发后改");
    const { story } = await night.story(storyId);
    await publishStory(night.as("qin"), { storyId, revision: story.revision });
    await edit(storyId, "先发后改过");
    await night.sign(storyId);
    const issueId = await night.issueWith([[storyId]]);
    await startProofing(night.as("fang"), await night.on(issueId));
    const codes = await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)));
    expect(codes).toContain("correction-waits");
  });

  test("a withdrawn story leaves readers with its notice only, keeps its dates, and never comes back by a release", async () => {
    const storyId = await night.approved("撤下这篇");
    const { story } = await night.story(storyId);
    expect(
      await refusalCodes(withdrawStory(night.as("qin"), { storyId, notice: "当事人未核实" })),
    ).toEqual(["not-public"]);
    await publishStory(night.as("qin"), { storyId, revision: story.revision });
    expect(
      await refusalCodes(withdrawStory(night.as("shen"), { storyId, notice: "当事人未核实" })),
    ).toEqual(["right.withdraw-story"]);
    expect(await refusalCodes(withdrawStory(night.as("qin"), { storyId, notice: "" }))).toEqual([
      "notice-needed",
    ]);
    await withdrawStory(night.as("qin"), { storyId, notice: "当事人未核实，现予撤下。" });
    expect(await shown()).toEqual([]);
    const [row] = await rawDb().select().from(publicStories);
    expect(row).toMatchObject({
      status: "withdrawn",
      headline: "",
      notice: "当事人未核实，现予撤下。",
      firstPublishedAt: night.now,
    });
    const { issueId } = await night.issueWith([]).then((id) => ({ issueId: id }));
    const [page] = (await night.issue(issueId)).pages;
    expect(
      await refusalCodes(
        placeStory(night.as("fang"), {
          ...(await night.on(issueId)),
          pageId: page?.id ?? "",
          storyId,
        }),
      ),
    ).toEqual(["wrong-story-state"]);
  });

  test("a withdrawn issue goes with every story printed in it; dates and numbers stay", async () => {
    const issueId = await night.signedOff();
    await runDueJobs(morning);
    expect(
      await refusalCodes(
        withdrawIssue(night.as("fang", morning), {
          ...(await night.on(issueId)),
          notice: "整期撤下",
        }),
      ),
    ).toEqual(["right.withdraw-issue"]);
    await withdrawIssue(night.as("qin", morning + 1), {
      ...(await night.on(issueId)),
      notice: "本期整期撤下。",
    });
    expect(await shown()).toEqual([]);
    expect(await shownIssues()).toMatchObject([
      {
        status: "withdrawn",
        notice: "本期整期撤下。",
        pages: [],
        date: "2026-11-24",
        publishedAt: morning,
      },
    ]);
    expect((await night.issue(issueId)).issue).toMatchObject({
      state: "withdrawn",
      publishedAt: morning,
      withdrawnAt: morning + 1,
    });
    expect(await runDueJobs(morning + minutes(1))).toEqual([]);
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
