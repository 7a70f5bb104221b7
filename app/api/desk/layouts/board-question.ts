import { z } from "zod";
import { parse } from "@/app/desk-action";
import { deskRoute } from "@/app/desk-route";
import { readJson } from "@/app/read-body";
import type { Context } from "@/commands/context";
import { storyWeights } from "@/core/layout/story-weight";

const id = z.string().max(64);

/** A page as a person has it on the board. Layouts are checked by `core/layout/check-layout`, which names what is wrong. */
export const onBoard = z.strictObject({
  issueId: id,
  pageId: id,
  layout: z.unknown(),
  weights: z.record(id, z.enum(storyWeights)),
});

/** Which of many good layouts. */
export const seed = z.int().min(1).max(1_000_000);

/** Bytes of a question at most. */
const largest = 4 * 1024 * 1024;

/**
 * A question about a page on the board; nothing is kept of it. It is a route and no server action: a browser sends
 * those one by one, and no act may wait for it. `signal` tells when the answer is no longer wanted.
 */
export const boardQuestion = <S extends z.ZodType>(
  schema: S,
  answer: (ctx: Context, input: z.output<S>, signal: AbortSignal) => Promise<unknown>,
) =>
  deskRoute(async (ctx, request) => {
    const input = parse(schema, await readJson(request, largest));
    return Response.json(await answer(ctx, input, request.signal));
  });
