import { checkPlacementFields } from "@/core/page/check-placement-fields";
import type { PlacementRole } from "@/core/page/placement";
import { Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { updatePlacement } from "@/db/queries/issue/write-placements";
import { findPicture } from "@/db/queries/picture/find-picture";
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
  /** The picture laid out with it here; null takes the story's first. */
  readonly pictureId?: string | null;
  /** Readers of the site get what this page prints instead of the whole story. */
  readonly siteTakesPage?: boolean;
}

/** Role of a story on its page (头条 …), the titles and the picture it has there, and whether the site follows. */
export async function setPlacement(ctx: Context, input: SetPlacement): Promise<IssueChanged> {
  const { role, kicker, headline, deck, pictureId, siteTakesPage } = input;
  const problems = checkPlacementFields({ role, kicker, headline, deck });
  if (problems.length > 0) throw new Refused(...problems);
  return onIssue(ctx, input, "arrange-page", "set-placement", async (tx, file) => {
    const placement = placementOf(file, input.placementId);
    const story = await demandArrange(ctx, tx, file, placement.storyId);
    if (pictureId && !(await findPicture(ctx.actor, pictureId, tx)))
      throw new Refused(refuse("picture-not-found", undefined, "pictureId"));
    await updatePlacement(tx, placement, {
      ...(role !== undefined && { role }),
      ...(kicker !== undefined && { kicker: own(kicker) }),
      ...(headline !== undefined && { headline: own(headline) }),
      ...(deck !== undefined && { deck: own(deck) }),
      ...(pictureId !== undefined && { pictureId }),
      ...(siteTakesPage !== undefined && { siteTakesPage }),
    });
    return {
      storyId: placement.storyId,
      detail: {
        headline: story.headline,
        page: pageOf(file, placement.pageId).number,
        ...(role !== undefined && { role }),
        ...(headline !== undefined && { onPage: own(headline) ?? story.headline }),
        ...(siteTakesPage !== undefined && { siteTakesPage }),
      },
    };
  });
}

const own = (text: string | null): string | null => tidyLine(text ?? "") || null;
