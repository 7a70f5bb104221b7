"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { checkLinksLater } from "@/app/check-links-later";
import { deskAction } from "@/app/desk-action";
import { beginStory } from "@/commands/begin-story";
import { commentStory } from "@/commands/comment-story";
import { decideStory } from "@/commands/decide-story";
import { keepVersion } from "@/commands/keep-version";
import { resolveComment } from "@/commands/resolve-comment";
import { restoreVersion } from "@/commands/restore-version";
import { resumeStory } from "@/commands/resume-story";
import { settleCheck } from "@/commands/settle-check";
import { submitStory } from "@/commands/submit-story";
import { readAnchor } from "@/core/markup/anchor";
import { decisionVerbs } from "@/core/process/process";
import { Refused, refuse } from "@/core/refusal";
import { storyKinds } from "@/core/story/story";
import { findSeriesPlace } from "@/db/queries/story/find-series";

const id = z.string().max(64);

export const createNewStory = deskAction(
  z.object({
    kind: z.enum(storyKinds),
    sectionId: id,
    language: z.enum(["zh-CN", "en"]),
    templateId: id.nullable(),
  }),
  (ctx, input) => beginStory(ctx, input),
);

export const submit = deskAction(
  z.object({ storyId: id, revision: z.number().int() }),
  async (ctx, input) => {
    const done = await submitStory(ctx, input);
    checkLinksLater(ctx, input.storyId);
    revalidatePath(`/desk/stories/${input.storyId}`);
    return done;
  },
);

export const decide = deskAction(
  z.object({
    storyId: id,
    decision: z.enum(decisionVerbs),
    opinion: z.string().max(100_000),
    revision: z.number().int(),
    stage: z.number().int(),
  }),
  async (ctx, input) => {
    const done = await decideStory(ctx, input);
    revalidatePath(`/desk/stories/${input.storyId}`);
    return done;
  },
);

export const restore = deskAction(
  z.object({ storyId: id, number: z.number().int(), revision: z.number().int() }),
  async (ctx, input) => {
    const done = await restoreVersion(ctx, input);
    revalidatePath(`/desk/stories/${input.storyId}`);
    return done;
  },
);

export const keep = deskAction(
  z.object({ storyId: id, revision: z.number().int(), note: z.string().max(100_000) }),
  async (ctx, input) => {
    const done = await keepVersion(ctx, input);
    revalidatePath(`/desk/stories/${input.storyId}`);
    return done;
  },
);

export const resume = deskAction(
  z.object({ storyId: id, reason: z.string().max(100_000) }),
  async (ctx, input) => {
    const done = await resumeStory(ctx, input);
    revalidatePath(`/desk/stories/${input.storyId}`);
    return done;
  },
);

export const comment = deskAction(
  z.object({
    storyId: id,
    threadId: id.nullable(),
    anchor: z.unknown(),
    text: z.string().max(100_000),
  }),
  async (ctx, { anchor: given, ...input }) => {
    const anchor = readAnchor(given ?? null);
    if (anchor === undefined) throw new Refused(refuse("comment-quote-invalid"));
    const done = await commentStory(ctx, { ...input, anchor });
    revalidatePath(`/desk/stories/${input.storyId}`);
    return done;
  },
);

export const resolve = deskAction(
  z.object({ storyId: id, threadId: id, resolved: z.boolean() }),
  async (ctx, { storyId, ...input }) => {
    await resolveComment(ctx, input);
    revalidatePath(`/desk/stories/${storyId}`);
  },
);

export const settle = deskAction(z.object({ storyId: id, checkId: id }), async (ctx, input) => {
  await settleCheck(ctx, input);
  revalidatePath(`/desk/stories/${input.storyId}`);
});

/** A story's number in a series: the next one, who else has it, what is missing. */
export const placeInSeries = deskAction(
  z.strictObject({
    storyId: id,
    series: z.string().max(200),
    ordinal: z.number().int().nullable(),
  }),
  (ctx, input) => findSeriesPlace(ctx.actor, input),
);
