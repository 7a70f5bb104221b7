import { addPage } from "@/commands/add-page";
import { createIssue } from "@/commands/create-issue";
import { placeStory } from "@/commands/place-story";
import { PressNight, pressNight } from "@/commands/press-night";
import { signOffIssue } from "@/commands/sign-off-issue";
import { bodyOf } from "@/core/blocks/body";
import { rawFiles } from "@/db/client";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { runDueJobs } from "@/jobs/run-due-jobs";

export const about = "from the clock's look at an issue of 200 stories to all of them readable";

/** Stories of the issue, on four pages. */
const count = 200;
const paragraph = "渡口复航的消息传开，码头上一早就站满了人，老船工把缆绳又检查了一遍。".repeat(4);

/** From the clock's look to all stories readable, with the time of a bare commit beside it. */
export async function run(): Promise<void> {
  const night = new PressNight(await freshNewsroom());
  const { issueId } = await createIssue(night.as("fang"), { date: "2026-11-24" });
  await addPage(night.as("fang"), { ...(await night.on(issueId)), name: "增版" });
  const { pages } = await night.issue(issueId);
  for (let n = 0; n < count; n++) {
    const storyId = await night.approved(`第${n + 1}篇`, {
      body: bodyOf(Array(5).fill(paragraph)),
    });
    const pageId = pages[n % pages.length]?.id ?? "";
    await placeStory(night.as("fang"), { ...(await night.on(issueId)), pageId, storyId });
  }
  await night.proof(issueId);
  await signOffIssue(night.as("qin"), { ...(await night.on(issueId)), releaseNow: true });

  const bare = performance.now();
  rawFiles().writer.exec("create table floor (n integer); drop table floor");
  const floor = performance.now() - bare;
  const from = performance.now();
  const outcomes = await runDueJobs(pressNight);
  const ms = performance.now() - from;
  const ok = outcomes[0]?.outcome === "done" && ms <= 2000;
  console.log(
    `release of ${count} stories: ${ms.toFixed(0)} ms (bar 2000 ms; floor, bare commits in this run: ${floor.toFixed(1)} ms) ${ok ? "ok" : "MISSED"}`,
  );
  if (!ok) process.exitCode = 1;
}
