import { indexWaiting } from "@/commands/index-desk";
import { proofRounds } from "@/core/page/proofing";
import type { Role } from "@/core/people/role";
import { roles } from "@/core/people/role";
import { findPublication } from "@/db/queries/publication/find-publication";
import { type CastMember, cast } from "@/db/seed/cast";
import { demoStories } from "@/db/seed/demo";
import { type DemoDays, demoDays } from "@/db/seed/demo-days";
import { seedIssues } from "@/db/seed/issues";
import { hangPictures } from "./demo/hang-pictures";
import type { Act, House } from "./demo/house";
import { issueActs } from "./demo/issue-acts";
import { keepTexts } from "./demo/keep-texts";
import { openHouse } from "./demo/open-house";
import { printPages } from "./demo/print-pages";
import { storyActs } from "./demo/story-acts";

export interface LoadDemo {
  /** UTC ms: the demo's days count from here. */
  readonly now: number;
  /** Of every account. */
  readonly password: string;
  /** Told before each tenth or so of the work and at its end, with a part of 1. */
  readonly onProgress?: (part: number) => void;
}

/** Somebody to sign in as, for the lines that `npm start` prints. */
export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
}

/**
 * Fills an empty, migrated database with the demo newspaper by the commands that people use, each dated with
 * the time at which it would have been given, in the order of those times.
 * @throws Error when the database already has a publication.
 */
export async function loadDemo({
  now,
  password,
  onProgress,
}: LoadDemo): Promise<readonly DemoAccount[]> {
  if (await findPublication()) throw new Error("The database already has a publication.");
  const days = demoDays(now);
  const opening = days.at(-5, "09:00");
  const staff = await openHouse(password, opening);
  await keepTexts(staff, days.at(-5, "09:30"));
  onProgress?.(0.1);
  const pictures = await hangPictures(staff.actors, demoStories(days.today), days.at(-5, "15:00"));
  onProgress?.(0.2);
  const house: House = { ...staff, pictures, stories: new Map(), issues: new Map() };
  await runInOrder(actsOf(house, days), (part) => onProgress?.(0.2 + 0.8 * part));
  await indexWaiting();
  await printPages(house, now);
  return accounts();
}

function actsOf(house: House, days: DemoDays): readonly Act[] {
  const stories = demoStories(days.today);
  const placeOf = new Map<string, number>();
  const acts = stories.flatMap((story) => {
    const group = story.place?.issue ?? "";
    const index = placeOf.get(group) ?? 0;
    placeOf.set(group, index + 1);
    return storyActs(house, story, days, index);
  });
  for (const issue of seedIssues) acts.push(...issueActs(house, issue, stories, days));
  return acts.sort((a, b) => a.at - b.at);
}

async function runInOrder(acts: readonly Act[], told: (part: number) => void): Promise<void> {
  const tenth = Math.ceil(acts.length / 10);
  for (const [i, act] of acts.entries()) {
    if (i % tenth === 0) told(i / acts.length);
    await act.run();
  }
  told(1);
}

/** One account for each role, and three proofreaders: the three proofs of a page take three people. */
function accounts(): readonly DemoAccount[] {
  const people: readonly CastMember[] = Object.values(cast);
  return roles.flatMap((role) =>
    people
      .filter((member) => member.appointments.some((a) => a.role === role))
      .slice(0, role === "proofreader" ? proofRounds.length : 1)
      .map(({ login, name }) => ({ login, name, role })),
  );
}
