import { z } from "zod";
import { proposeRefill } from "@/commands/propose-refill";
import { boardQuestion, onBoard } from "../board-question";

const line = z.string().max(1000);

/** `{ …, size, client, pictureId, at }`: ways to take an advertisement into the page, the best first. */
export const POST = boardQuestion(
  onBoard.extend({
    size: line,
    client: line,
    pictureId: z.string().max(64).nullable(),
    at: z.strictObject({ column: z.int(), row: z.int() }).nullable(),
  }),
  (ctx, { layout = null, ...input }, signal) => proposeRefill(ctx, { ...input, layout }, signal),
);
