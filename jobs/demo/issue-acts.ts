import { changePage } from "@/commands/change-page";
import { createIssue } from "@/commands/create-issue";
import { placeStory } from "@/commands/place-story";
import { setPlacement } from "@/commands/set-placement";
import { signOffIssue } from "@/commands/sign-off-issue";
import { startProofing } from "@/commands/start-proofing";
import { Refused, refuse } from "@/core/refusal";
import { addDays } from "@/core/text/zoned-time";
import { dateOfIssue } from "@/db/seed/demo";
import { type DemoDays, hour, minute } from "@/db/seed/demo-days";
import type { SeedIssue } from "@/db/seed/issues";
import { seedPublication } from "@/db/seed/publication";
import type { SeedStory } from "@/db/seed/seed-story";
import { runDueJobs } from "../run-due-jobs";
import { demandIssue } from "./demand-issue";
import type { Act, House } from "./house";
import { layoutActs } from "./layout-acts";
import { proofActs } from "./proof-acts";

/** An issue's road as far as its stage goes: made, filled, proofed, signed off, released. */
export function issueActs(
  house: House,
  issue: SeedIssue,
  stories: readonly SeedStory[],
  days: DemoDays,
): Act[] {
  const made = Math.min(days.at(issue.dayOffset - 2, "10:00"), days.now - 10 * hour);
  const isOut = issue.stage === "released";
  const filling = isOut ? days.at(issue.dayOffset - 1, "22:10") : days.now - 4 * hour;
  const acts: Act[] = [
    { at: made, run: () => make(house, issue, days, made) },
    ...issue.pages.map((_, i): Act => {
      const at = made + (i + 1) * minute;
      return { at, run: () => dressPage(house, issue, i, at) };
    }),
    ...placed(issue, stories).map((story, i): Act => {
      const at = filling + i * minute;
      return { at, run: () => place(house, issue, story, at) };
    }),
  ];
  if (issue.stage === "planning" || issue.stage === "editing") return acts;
  acts.push(...layoutActs(house, issue, filling + 40 * minute));
  const proofing = isOut ? days.at(issue.dayOffset - 1, "23:10") : days.now - 2.5 * hour;
  acts.push({ at: proofing, run: () => begin(house, issue, proofing) });
  acts.push(...proofActs(house, issue, proofing));
  return isOut ? [...acts, ...releaseActs(house, issue, days)] : acts;
}

function placed(issue: SeedIssue, stories: readonly SeedStory[]): readonly SeedStory[] {
  const order = (story: SeedStory) => (story.place?.page ?? 0) * 100 + (story.place?.order ?? 0);
  return stories
    .filter((story) => story.place?.issue === issue.key)
    .sort((a, b) => order(a) - order(b));
}

/** 期号 is the day of the year, as a daily without 休刊 counts; 总期号 counts on from the seed's. */
async function make(house: House, issue: SeedIssue, days: DemoDays, now: number): Promise<void> {
  const date = dateOfIssue(issue, days.today);
  const newYear = Date.parse(`${date.slice(0, 4)}-01-01T00:00:00Z`);
  const { issueId } = await createIssue(
    { actor: house.actors.fang, now },
    {
      date,
      number: (Date.parse(`${date}T00:00:00Z`) - newYear) / (24 * hour) + 1,
      runningNumber: seedPublication.firstRunningNumber + issue.dayOffset + 2,
    },
  );
  house.issues.set(issue.key, issueId);
}

async function dressPage(house: House, issue: SeedIssue, index: number, now: number) {
  const actor = house.actors.fang;
  const file = await demandIssue(house, issue);
  const seed = issue.pages[index];
  const page = file.pages[index];
  if (!seed || !page) throw new Refused(refuse("page-not-found"));
  await changePage(
    { actor, now },
    {
      issueId: file.issue.id,
      revision: file.issue.revision,
      pageId: page.id,
      name: seed.name,
      banner: seed.banner ?? "",
      editorId: house.actors[seed.editor].userId,
    },
  );
}

async function place(house: House, issue: SeedIssue, story: SeedStory, now: number) {
  const { place: seed } = story;
  if (!seed) return;
  const ctx = { actor: house.actors.fang, now };
  const file = await demandIssue(house, issue);
  const issueId = file.issue.id;
  const { placementId, revision } = await placeStory(ctx, {
    issueId,
    revision: file.issue.revision,
    pageId: file.pages[seed.page - 1]?.id ?? "",
    storyId: house.stories.get(story.key) ?? "",
    role: seed.role ?? "normal",
  });
  const { kicker, headline, deck } = seed;
  if (kicker ?? headline ?? deck)
    await setPlacement(ctx, { issueId, revision, placementId, kicker, headline, deck });
}

async function begin(house: House, issue: SeedIssue, now: number): Promise<void> {
  const { issue: row } = await demandIssue(house, issue);
  const ctx = { actor: house.actors.fang, now };
  await startProofing(ctx, { issueId: row.id, revision: row.revision });
}

/** 付印 by the duty chief after midnight; the clock releases at the hour of the paper. */
function releaseActs(house: House, issue: SeedIssue, days: DemoDays): Act[] {
  const signing = days.at(issue.dayOffset, "00:18");
  const release = days.at(issue.dayOffset, seedPublication.releaseTime);
  const sign = async () => {
    const { issue: row } = await demandIssue(house, issue);
    const ctx = { actor: house.actors.qin, now: signing };
    await signOffIssue(ctx, { issueId: row.id, revision: row.revision });
  };
  const go = async () => {
    const [outcome] = await runDueJobs(release);
    if (outcome?.outcome !== "done")
      throw new Error(`the paper of ${addDays(days.today, issue.dayOffset)}: ${outcome?.error}`);
  };
  return [
    { at: signing, run: sign },
    { at: release, run: go },
  ];
}
