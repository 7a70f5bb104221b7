import { beforeEach, describe, expect, test } from "vitest";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { listShownIssues, listShownStories } from "@/db/seed/what-readers-have";
import { runDueJobs } from "@/jobs/run-due-jobs";
import { PressNight, pressHour } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { withdrawIssue } from "./withdraw-issue";

const morning = pressHour + 400;
const minutes = (n: number) => n * 60_000;

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

describe("withdrawal of an issue", () => {
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
    expect(await listShownStories()).toEqual([]);
    expect(await listShownIssues()).toMatchObject([
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
});
