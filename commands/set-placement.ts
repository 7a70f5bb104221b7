import { checkPlacementFields } from "@/core/page/check-placement-fields";
import type { PlacementRole } from "@/core/page/placement";
import { Refused } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { updatePlacement } from "@/db/queries/issue/write-placements";
import type { Context } from "./context";
import { demandArrange } from "./demand-arrange";
import { type IssueChanged, type OnIssue, onIssue, pageOf, placementOf } from "./on-issue";

export interface SetPlacement extends OnIssue {
  readonly placementId: string;
  readonly role?: PlacementRole;
  /** For this page only; null or blank takes the story's own. */
  readonly kicker?: string | null;
  readonly headline?: string | null;
  readonly deck?: string | null;
}

/** Role of a story on its page (头条 …) and the headline it carries there. */
export async function setPlacement(ctx: Context, input: SetPlacement): Promise<IssueChanged> {
  const { role, kicker, headline, deck } = input;
  const problems = checkPlacementFields({ role, kicker, headline, deck });
  if (problems.length > 0) throw new Refused(...problems);
  return onIssue(ctx, input, "arrange-page", "set-placement", async (tx, file) => {
    const placement = placementOf(file, input.placementId);
    const story = await demandArrange(ctx, tx, file, placement.storyId);
    await updatePlacement(tx, placement, {
      ...(role !== undefined && { role }),
      ...(kicker !== undefined && { kicker: own(kicker) }),
      ...(headline !== undefined && { headline: own(headline) }),
      ...(deck !== undefined && { deck: own(deck) }),
    });
    return {
      storyId: placement.storyId,
      detail: {
        headline: story.headline,
        page: pageOf(file, placement.pageId).number,
        ...(role !== undefined && { role }),
        ...(headline !== undefined && { onPage: own(headline) ?? story.headline }),
      },
    };
  });
}

const own = (text: string | null): string | null => tidyLine(text ?? "") || null;
