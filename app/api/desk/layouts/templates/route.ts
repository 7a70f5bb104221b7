import { offerTemplates } from "@/commands/offer-templates";
import { boardQuestion, onBoard } from "../board-question";

/** `{ issueId, pageId, layout, weights }`: templates as the page's stories would fill them, the best first. */
export const POST = boardQuestion(onBoard, (ctx, { layout = null, ...input }, signal) =>
  offerTemplates(ctx, { ...input, layout }, signal),
);
