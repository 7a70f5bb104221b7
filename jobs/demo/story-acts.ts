import { correctStory } from "@/commands/correct-story";
import { createStory } from "@/commands/create-story";
import { decideStory } from "@/commands/decide-story";
import { publishStory } from "@/commands/publish-story";
import { saveStory } from "@/commands/save-story";
import { submitStory } from "@/commands/submit-story";
import { withdrawStory } from "@/commands/withdraw-story";
import { Refused, refuse } from "@/core/refusal";
import { findStory } from "@/db/queries/story/find-story";
import { type CastKey, cast } from "@/db/seed/cast";
import { dayOffsetOf } from "@/db/seed/demo";
import { type DemoDays, hour, minute } from "@/db/seed/demo-days";
import { seedIssues } from "@/db/seed/issues";
import { reword } from "@/db/seed/reword";
import { stepsOf } from "@/db/seed/seed-path";
import type { SeedStep, SeedStory } from "@/db/seed/seed-story";
import type { Act, House } from "./house";
import { storyDraft } from "./story-draft";

/** One story's road: written, then every step of its path, each by whoever takes it in the seed. */
export function storyActs(house: House, story: SeedStory, days: DemoDays, index: number): Act[] {
  const times = timesOf(story, days, index);
  let words = story;
  const write: Act = {
    at: times(0),
    run: async () => {
      const ctx = { actor: house.actors[story.author], now: times(0) };
      const { storyId } = await createStory(ctx, storyDraft(house, story, days.today));
      house.stories.set(story.key, storyId);
    },
  };
  const steps = stepsOf(story).map((step, i): Act => {
    const at = times(i + 1);
    return {
      at,
      run: () => {
        if (step.do === "edit") words = reword(words, step);
        return take(house, words, step, { at, number: i + 1, today: days.today });
      },
    };
  });
  return [write, ...steps];
}

/** When the writing (0) and each step (1 on) of the story fell. */
function timesOf(story: SeedStory, days: DemoDays, index: number): (step: number) => number {
  const steps = stepsOf(story);
  const offset = dayOffsetOf(story);
  const isOut = seedIssues.some(
    (issue) => issue.key === story.place?.issue && issue.stage === "released",
  );
  if (!isOut) {
    const start = days.now - 9 * hour + index * 4 * minute;
    return (step) => start + step * 38 * minute;
  }
  const start = story.filed
    ? days.at(offset - 1, story.filed)
    : days.at(offset - 1, "16:10") + index * 9 * minute;
  const signed = steps.findIndex((step) => step.do === "sign") + 1;
  const afterwards = Math.min(days.now, days.at(0, "09:30"));
  return (step) =>
    step <= signed
      ? start + step * 17 * minute
      : afterwards - (steps.length - step) * 12 * minute - minute;
}

interface Moment {
  readonly at: number;
  readonly number: number;
  readonly today: string;
}

async function take(house: House, story: SeedStory, step: SeedStep, moment: Moment) {
  const by: CastKey = "by" in step ? step.by : story.author;
  const ctx = { actor: house.actors[by], now: moment.at };
  const storyId = house.stories.get(story.key) ?? "";
  const file = await findStory(ctx.actor, storyId);
  if (!file) throw new Refused(refuse("story-not-found", { story: story.key, by: cast[by].name }));
  const { revision, stage } = file.story;
  switch (step.do) {
    case "submit":
      return submitStory(ctx, { storyId, revision });
    case "edit":
      return saveStory(ctx, {
        storyId,
        baseRevision: revision,
        key: `demo-${story.key}-${moment.number}`,
        draft: storyDraft(house, story, moment.today),
      });
    case "pass":
    case "sign":
      return decideStory(ctx, {
        storyId,
        revision,
        stage,
        decision: step.do,
        opinion: step.opinion,
      });
    case "return":
    case "hold":
    case "spike":
      return decideStory(ctx, {
        storyId,
        revision,
        stage,
        decision: step.do,
        opinion: step.reason,
      });
    case "publish":
      return publishStory(ctx, { storyId, revision });
    case "correct":
      return correctStory(ctx, { storyId, revision, notice: step.notice });
    case "withdraw":
      return withdrawStory(ctx, { storyId, notice: step.notice });
  }
}
