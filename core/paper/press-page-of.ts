import type { IssueCopy, PageCopy, PlacementCopy } from "@/core/issue/issue-copy";
import { elsewhereOf } from "@/core/layout/elsewhere-of";
import { layOutPage } from "@/core/layout/lay-out-page";
import type { PageFormat } from "@/core/layout/page-format";
import type { PageLayout } from "@/core/layout/page-layout";
import { placedCopy } from "@/core/layout/placed-copy";
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
  const layout = page.layout ?? automatic(issue, page, format, pictures);
  const inBox = new Set(layout.boxes.flatMap((box) => (box.kind === "story" ? box.storyId : [])));
  const { number, name, banner, editor } = page;
  return {
    page: {
      ...{ number, name, banner, editor, layout, pictures },
      stories: new Map(storiesPrinted(issue, page, inBox).map(printedStory)),
      elsewhere: elsewhereOf(page.id, issue.pages),
    },
    left: page.placements
      .filter(({ story }) => !inBox.has(story.id))
      .map(({ headline, story }) => headline ?? story.content.headline),
  };
}

function automatic(
  issue: Pick<IssueCopy, "pages">,
  page: PageCopy,
  format: PageFormat,
  pictures: ReadonlyMap<string, PressPicture>,
): PageLayout {
  const others = issue.pages.filter(
    ({ id, placements }) => id !== page.id && placements.length > 0,
  );
  return layOutPage(wishOfPage(page, format, pictures, others.length)).layout;
}

/** Its own stories, and those of other pages that go on here. */
function storiesPrinted(
  { pages }: Pick<IssueCopy, "pages">,
  page: PageCopy,
  inBox: ReadonlySet<string>,
): readonly PlacementCopy[] {
  const foreign = pages
    .filter(({ id }) => id !== page.id)
    .flatMap(({ placements }) => placements.filter(({ story }) => inBox.has(story.id)));
  return [...page.placements, ...foreign];
}

const printedStory = (placed: PlacementCopy) =>
  [placed.story.id, { language: placed.story.content.language, ...placedCopy(placed) }] as const;
