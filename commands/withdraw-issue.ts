import { checkNotice } from "@/core/issue/check-notice";
import { demand } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import { listPublicStoriesOf } from "@/db/queries/issue/list-public-stories-of";
import { record } from "@/db/queries/log/record";
import { withdrawPublicIssue } from "@/db/queries/public/withdraw-public-issue";
import { withdrawPublicStory } from "@/db/queries/public/withdraw-public-story";
import { updateStory } from "@/db/queries/story/write-story";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue } from "./on-issue";

/**
 * Takes a released issue from readers with every story printed in it; each address answers with the notice.
 * Dates and numbers stay.
 */
export async function withdrawIssue(
  ctx: Context,
  input: OnIssue & { readonly notice: string },
): Promise<IssueChanged> {
  demand(checkNotice(input.notice));
  const notice = tidyText(input.notice);
  return onIssue(ctx, input, "withdraw-issue", "withdraw-issue", async (tx, { issue }) => {
    const storyIds = await listPublicStoriesOf(tx, issue.id);
    for (const storyId of storyIds) {
      await withdrawPublicStory(tx, storyId, notice, ctx.now);
      await updateStory(tx, storyId, { state: "withdrawn", stage: 0, isPublic: false });
      await record(tx, {
        actor: ctx.actor,
        at: ctx.now,
        verb: "withdraw-story",
        objectType: "story",
        objectId: storyId,
        storyId,
        detail: { date: issue.date, notice },
      });
    }
    await withdrawPublicIssue(tx, issue.id, notice);
    return {
      change: { state: "withdrawn", withdrawnAt: ctx.now, withdrawnNotice: notice },
      detail: { notice, stories: storyIds.length },
    };
  });
}
