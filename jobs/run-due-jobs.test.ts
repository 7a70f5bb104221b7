import { spawn } from "node:child_process";
import { beforeEach, describe, expect, test } from "vitest";
import { PressNight, pressHour } from "@/commands/press-night";
import { refusalCodes } from "@/commands/refusal-codes";
import { releaseIssue } from "@/commands/release-issue";
import { seeAlarm } from "@/commands/see-alarm";
import { rawFiles } from "@/db/client";
import { listAlarms } from "@/db/queries/log/alarms";
import { alarms } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { listReleaseLines, listShownIssues, listShownStories } from "@/db/seed/what-readers-have";
import { runDueJobs } from "./run-due-jobs";

const morning = pressHour + 400;
const minutes = (n: number) => n * 60_000;

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

describe("the clock", () => {
  test("a release after downtime goes out once and raises an alarm that names the minutes", async () => {
    const issueId = await night.signedOff();
    const back = pressHour + minutes(47);
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

  test("when the last page fails, nothing at all is public; the clock tries again and then it is", async () => {
    const issueId = await night.signedOff();
    rawFiles().writer.exec(
      "create trigger fail_late before insert on public_issues begin select raise(abort, 'disk trouble'); end",
    );
    expect(await runDueJobs(morning)).toMatchObject([
      { outcome: "postponed", error: expect.stringContaining("disk trouble") },
    ]);
    expect(await listShownStories()).toEqual([]);
    expect((await night.issue(issueId)).issue.state).toBe("signed-off");
    expect(await listReleaseLines()).toEqual([]);
    expect(await runDueJobs(morning + 4_000)).toEqual([]);
    expect(await runDueJobs(morning + 5_000)).toMatchObject([{ outcome: "postponed" }]);
    rawFiles().writer.exec("drop trigger fail_late");
    expect(await runDueJobs(morning + 15_000)).toMatchObject([{ outcome: "done" }]);
    expect(await listShownStories()).toHaveLength(4);
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

  test("two at once in one process: one releases, the other is told it is out", async () => {
    const issueId = await night.signedOff();
    const both = await Promise.all([
      refusalCodes(releaseIssue(night.as("qin", morning), { issueId })),
      refusalCodes(releaseIssue(night.as("pei", morning), { issueId })),
      runDueJobs(morning),
    ]);
    expect(both.slice(0, 2)).toEqual([[], ["wrong-issue-state"]]);
    const lines = await listReleaseLines();
    expect(lines).toHaveLength(1);
    expect(await rawDb().select().from(alarms)).toEqual([]);
  });

  test("two server processes on one database release each issue exactly once", async () => {
    for (const date of ["2026-11-24", "2026-11-25", "2026-11-26"]) await night.signedOff(date);
    const later = pressHour + 3 * 86_400_000;
    const results = await Promise.all([
      clockProcess(later),
      clockProcess(later),
      clockProcess(later),
    ]);
    expect(results.flat().filter((r) => r.outcome === "done")).toHaveLength(3);
    expect(results.flat().filter((r) => r.outcome !== "done" && r.outcome !== "moot")).toEqual([]);
    const lines = await listReleaseLines();
    expect(new Set(lines.map((l) => l.issueId)).size).toBe(3);
    expect(lines).toHaveLength(3);
    expect(await listShownIssues()).toHaveLength(3);
    expect(await listShownStories()).toHaveLength(12);
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
