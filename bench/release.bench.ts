import { rmSync } from "node:fs";
import { GET } from "@/app/(site)/[[...path]]/route";
import { addPage } from "@/commands/add-page";
import { createIssue } from "@/commands/create-issue";
import { placeStory } from "@/commands/place-story";
import { PressNight, pressNight } from "@/commands/press-night";
import { signOffIssue } from "@/commands/sign-off-issue";
import { bodyOf } from "@/core/blocks/body";
import { address } from "@/core/site/address";
import { bumpSite } from "@/db/queries/public/bump-site";
import { listIssueStories } from "@/db/queries/public/list-issue-stories";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { runDueJobs } from "@/jobs/run-due-jobs";
import { printFigures, processorTime, timed } from "./measure";

export const about = "from the clock's look at an issue of 200 stories to all of them readable";

/** Stories of the issue, on four pages. */
const count = 200;
const paragraph = "渡口复航的消息传开，码头上一早就站满了人，老船工把缆绳又检查了一遍。".repeat(4);

/**
 * From the clock's look to the answer that shows the last of the stories, asked one after the other of the
 * handler that serves readers, beside one bare transaction a story.
 */
export async function run(): Promise<void> {
  const night = new PressNight(await freshNewsroom());
  const issueId = await signedOffIssue(night);
  const floors: number[] = [];
  for (let n = 0; n < count; n++)
    floors.push(await timed(() => transact((tx) => bumpSite(tx, night.room.publicationId))));

  let readable = Number.NaN;
  let cpu = -processorTime();
  const whole = await timed(async () => {
    readable = -performance.now();
    const [outcome] = await runDueJobs(pressNight);
    if (outcome?.outcome !== "done") throw new Error(outcome?.error ?? "nothing was due");
    readable += performance.now();
    const paths = await listIssueStories(issueId);
    if (paths.length !== count) throw new Error(`${paths.length} of ${count} stories are public`);
    for (const { slug } of paths) await read(address.story(slug));
  });
  cpu += processorTime();
  const floor = { unit: "ms", floor: floors.reduce((sum, ms) => sum + ms, 0) };
  rmSync(night.room.dir, { recursive: true, force: true });
  printFigures([
    {
      what: `release of ${count} stories`,
      value: readable,
      ...floor,
      floorIs: `${count} bare commits`,
    },
    {
      what: `release and reading all ${count}`,
      value: whole,
      ...floor,
      floorIs: `${count} bare commits`,
      most: 2000,
    },
    { what: "processor time of both", value: cpu, unit: "ms" },
  ]);
}

async function read(path: string): Promise<void> {
  const answer = await GET(new Request(`http://localhost${path}`));
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes("渡口复航的消息传开"))
    throw new Error(`${path} answered ${answer.status}`);
}

async function signedOffIssue(night: PressNight): Promise<string> {
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
  return issueId;
}
