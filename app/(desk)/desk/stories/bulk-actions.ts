"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { checkLinksLater } from "@/app/check-links-later";
import { deskAction, sayAll } from "@/app/desk-action";
import { assignSection } from "@/commands/assign-section";
import { copyStory } from "@/commands/copy-story";
import { decideStory } from "@/commands/decide-story";
import { submitStory } from "@/commands/submit-story";
import type { BulkAnswer, BulkDone } from "@/components/desk/stories/bulk-acts";
import { Refused } from "@/core/refusal";

const id = z.string().max(64);
const picked = z.object({ storyId: id, revision: z.number().int(), stage: z.number().int() });
/** As many as a list shows at once. */
const most = 50;

/** Moves stories to sections; each answers with the section it came from, so that the move can be undone. */
export const assignSections = deskAction(
  z.object({ moves: z.array(z.object({ storyId: id, sectionId: id })).max(most) }),
  (ctx, { moves }) => oneByOne(moves, (move) => assignSection(ctx, move)),
);

export const submitStories = deskAction(
  z.object({ stories: z.array(picked).max(most) }),
  (ctx, { stories }) =>
    oneByOne(stories, async (story) => {
      await submitStory(ctx, story);
      checkLinksLater(ctx, story.storyId);
      return {};
    }),
);

export const copyStories = deskAction(
  z.object({ stories: z.array(z.object({ storyId: id })).max(most) }),
  (ctx, { stories }) =>
    oneByOne(stories, async (story) => {
      await copyStory(ctx, story);
      return {};
    }),
);

export const spikeStories = deskAction(
  z.object({ stories: z.array(picked).max(most), reason: z.string().max(100_000) }),
  (ctx, { stories, reason }) =>
    oneByOne(stories, async (story) => {
      await decideStory(ctx, { ...story, decision: "spike", opinion: reason });
      return {};
    }),
);

/** Each story by itself: what one is refused does not keep the others. */
async function oneByOne<S extends { readonly storyId: string }>(
  stories: readonly S[],
  act: (story: S) => Promise<BulkDone>,
): Promise<BulkAnswer> {
  const done: BulkAnswer["done"][number][] = [];
  const refused: { storyId: string; message: string }[] = [];
  for (const story of stories) {
    try {
      done.push({ ...(await act(story)), storyId: story.storyId });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const said = await sayAll(error.refusals);
      refused.push({
        storyId: story.storyId,
        message: said.map(({ message }) => message).join(" "),
      });
    }
  }
  revalidatePath("/desk/stories");
  return { done, refused };
}
