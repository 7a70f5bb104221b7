import { z } from "zod";
import { proposeLayouts } from "@/commands/propose-layouts";
import { boardQuestion, onBoard, seed } from "../board-question";

/** `{ issueId, pageId, layout, weights, seed, count }`: proposals for the page, the best first. */
export const POST = boardQuestion(
  onBoard.extend({ seed, count: z.int().min(1).max(6) }),
  (ctx, { layout = null, ...input }, signal) => proposeLayouts(ctx, { ...input, layout }, signal),
);
