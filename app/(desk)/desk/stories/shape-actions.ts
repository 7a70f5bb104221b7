"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { copyStory } from "@/commands/copy-story";
import { makeTemplate } from "@/commands/make-template";
import { mergeStories } from "@/commands/merge-stories";
import { splitStory } from "@/commands/split-story";
import { undoSplit } from "@/commands/undo-split";
import { pinyinKey } from "@/core/text/name-key";
import { listLiveBoilerplates } from "@/db/queries/kept-text/boilerplates";
import { listCreditNames } from "@/db/queries/story/list-credit-names";
import { listMergeable } from "@/db/queries/story/list-mergeable";

const id = z.string().max(64);
const revision = z.number().int();
const shown = { storyId: id, revision };

export const copy = deskAction(z.strictObject({ storyId: id }), async (ctx, input) => {
  const made = await copyStory(ctx, input);
  revalidatePath(`/desk/stories/${input.storyId}`);
  return made;
});

export const split = deskAction(
  z.strictObject({
    ...shown,
    place: z.strictObject({
      path: z.array(z.number().int().nonnegative()).max(50),
      offset: z.number().int().nonnegative(),
    }),
  }),
  async (ctx, input) => {
    const done = await splitStory(ctx, input);
    revalidatePath(`/desk/stories/${input.storyId}`);
    return done;
  },
);

export const takeBackSplit = deskAction(
  z.strictObject({ ...shown, secondId: id }),
  async (ctx, input) => {
    const done = await undoSplit(ctx, input);
    revalidatePath(`/desk/stories/${input.storyId}`);
    return done;
  },
);

export const merge = deskAction(
  z.strictObject({ ...shown, second: z.strictObject(shown), heading: z.boolean() }),
  async (ctx, input) => {
    const done = await mergeStories(ctx, input);
    revalidatePath(`/desk/stories/${input.storyId}`);
    return done;
  },
);

/** What a story may be merged with. */
export const mergeable = deskAction(
  z.strictObject({ storyId: id, text: z.string().max(200) }),
  (ctx, { storyId, text }) => listMergeable(ctx.actor, storyId, text.trim()),
);

export const makeStoryTemplate = deskAction(
  z.strictObject({ storyId: id, name: z.string().max(5000), sectionId: id.nullable() }),
  (ctx, input) => makeTemplate(ctx, input),
);

/** The pieces of boilerplate that are live, with the keys they are found by. */
export const boilerplates = deskAction(z.object({}), async (ctx) =>
  (await listLiveBoilerplates(ctx.actor)).map((piece) => ({
    ...piece,
    key: pinyinKey(piece.name),
  })),
);

/** Names to credit. */
export const creditNames = deskAction(z.object({}), (ctx) => listCreditNames(ctx.actor));
