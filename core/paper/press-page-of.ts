import type { IssueCopy, PageCopy, PlacementCopy } from "@/core/issue/issue-copy";
import { elsewhereOf } from "@/core/layout/elsewhere-of";
import { goingOnHere } from "@/core/layout/going-on-here";
import { layOutPage } from "@/core/layout/lay-out-page";
import type { PageFormat } from "@/core/layout/page-format";
import { placedCopy } from "@/core/layout/placed-copy";
import { otherPages } from "@/core/layout/starting-layout";
import { wishOfPage } from "@/core/layout/wish-of-page";
import type { PressPage, PressPicture } from "./press-page";

export interface AssembledPage {
  readonly page: PressPage;
  /** Headlines of its stories that no box prints. */
  readonly left: readonly string[];
}

/**
 * A page with all it prints: laid out as it is kept, or automatically where nobody has laid it out. Board, press and
 * command line draw the same page from this.
 *
 * @param format of a page that nobody has laid out
 */
export function pressPageOf(
  issue: Pick<IssueCopy, "pages">,
  page: PageCopy,
  format: PageFormat,
  pictures: ReadonlyMap<string, PressPicture>,
): AssembledPage {
  const layout =
    page.layout ??
    layOutPage(wishOfPage(page, format, pictures, otherPages(issue, page.id))).layout;
  const inBox = new Set(layout.boxes.flatMap((box) => (box.kind === "story" ? box.storyId : [])));
  const { number, name, banner, editor } = page;
  return {
    page: {
      ...{ number, name, banner, editor, layout, pictures },
      stories: new Map(
        [...page.placements, ...goingOnHere(issue, { ...page, layout })].map(printedStory),
      ),
      elsewhere: elsewhereOf(page.id, issue.pages),
    },
    left: page.placements
      .filter(({ story }) => !inBox.has(story.id))
      .map(({ headline, story }) => headline ?? story.content.headline),
  };
}

const printedStory = (placed: PlacementCopy) =>
  [placed.story.id, { language: placed.story.content.language, ...placedCopy(placed) }] as const;
