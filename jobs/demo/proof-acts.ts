import { readProof } from "@/commands/read-proof";
import { setPlacement } from "@/commands/set-placement";
import { Refused, refuse } from "@/core/refusal";
import { findIssueCopy } from "@/db/queries/issue/find-issue-copy";
import { minute } from "@/db/seed/demo-days";
import type { SeedIssue } from "@/db/seed/issues";
import { type SeedReading, seedProofs } from "@/db/seed/proofs";
import { demandIssue } from "./demand-issue";
import type { Act, House } from "./house";
import { layOut } from "./layout-acts";

/** The pages read, round by round, and what was mended after a reading, from `begun` (UTC ms) on. */
export function proofActs(house: House, issue: SeedIssue, begun: number): Act[] {
  const readings = Object.entries(seedProofs).find(([key]) => key === issue.key)?.[1] ?? [];
  return readings.flatMap((reading, i): Act[] => {
    const at = begun + (4 + i * 4) * minute;
    const acts: Act[] = [{ at, run: () => read(house, issue, reading, at) }];
    const mending = at + 2 * minute;
    const { mended } = reading;
    if (mended)
      acts.push({ at: mending, run: () => mend(house, issue, reading.page, mended, mending) });
    return acts;
  });
}

async function read(
  house: House,
  issue: SeedIssue,
  reading: SeedReading,
  now: number,
): Promise<void> {
  const actor = house.actors[reading.by];
  const copy = await findIssueCopy(actor, house.issues.get(issue.key) ?? "");
  const page = copy?.pages[reading.page - 1];
  if (!copy || !page) throw new Refused(refuse("page-not-found"));
  const { round, corrections, note } = reading;
  const { contentHash } = page;
  await readProof(
    { actor, now },
    { issueId: copy.id, pageId: page.id, round, contentHash, corrections, note },
  );
}

async function mend(
  house: House,
  issue: SeedIssue,
  page: number,
  { story, deck }: NonNullable<SeedReading["mended"]>,
  now: number,
): Promise<void> {
  const file = await demandIssue(house, issue);
  const storyId = house.stories.get(story);
  const placement = file.placements.find((p) => p.storyId === storyId);
  if (!placement) throw new Refused(refuse("placement-not-found"));
  const { id: issueId, revision } = file.issue;
  const ctx = { actor: house.actors.fang, now };
  await setPlacement(ctx, { issueId, revision, placementId: placement.id, deck });
  await layOut(house, issue, page, now);
}
