import { z } from "zod";
import { proposePart } from "@/commands/propose-part";
import { boardQuestion, onBoard, seed } from "../board-question";

/** `{ …, proposal, boxIds, seed }`: the page with some boxes of a proposal, the rest laid out anew around them. */
export const POST = boardQuestion(
  onBoard.extend({
    proposal: z.unknown(),
    boxIds: z.array(z.string().max(64)).max(120),
    seed,
  }),
  (ctx, { layout = null, proposal = null, ...input }, signal) =>
    proposePart(ctx, { ...input, layout, proposal }, signal),
);
