import type { IssueCopy, PageCopy } from "@/core/issue/issue-copy";
import { type Refusal, refuse } from "@/core/refusal";
import type { AdSize } from "./ad-size";
import type { Box } from "./box";
import { whereOf } from "./check-layout";
import { layoutPictures } from "./layout-pictures";
import type { PageLayout } from "./page-layout";

/** What boxes may name: stories of the issue, pictures this person may look at, sizes of the rate card. */
export interface Nameable {
  readonly issue: Pick<IssueCopy, "pages">;
  readonly page: Pick<PageCopy, "id">;
  readonly pictures: ReadonlySet<string>;
  readonly adSizes: readonly Pick<AdSize, "code">[];
}

/** Pictures that the later layout shows and the earlier did not. */
export function newPictures(before: PageLayout, after: PageLayout): readonly string[] {
  const known = new Set(layoutPictures(before));
  return layoutPictures(after).filter((id) => !known.has(id));
}

/**
 * What is wrong with what boxes name, of those that did not name it before: a story that stands on no page of the
 * issue, or on another and does not go on here; a picture nobody knows; an advertisement that is not on the rate card.
 * What has become wrong since it was placed is for preflight to tell.
 */
export function namedFault(before: PageLayout, after: PageLayout, may: Nameable): Refusal | null {
  const known = new Set(before.boxes.flatMap(namesOf));
  const added = new Set(newPictures(before, after));
  for (const box of after.boxes) {
    if (!namesOf(box).every((name) => known.has(name))) {
      const fault = storyFault(box, may) ?? adFault(box, may);
      if (fault) return fault;
    }
    const unknown = layoutPictures({ boxes: [box] }).some(
      (id) => added.has(id) && !may.pictures.has(id),
    );
    if (unknown) return refuse("layout-picture-unknown", whereOf(box));
  }
  return null;
}

const namesOf = (box: Box): readonly string[] => {
  if (box.kind === "story") return [`story ${box.storyId} ${box.jumpFrom !== null}`];
  if (box.kind === "contents") return box.storyIds.map((id) => `line ${id}`);
  return box.kind === "ad" ? [`ad ${box.size}`] : [];
};

function storyFault(box: Box, { issue, page }: Nameable): Refusal | null {
  if (box.kind === "contents")
    return box.storyIds.every((id) => pageOfStory(issue, id))
      ? null
      : refuse("layout-story-unknown", whereOf(box));
  if (box.kind !== "story") return null;
  const there = pageOfStory(issue, box.storyId);
  if (!there) return refuse("layout-story-unknown", whereOf(box));
  if (there.id === page.id || box.jumpFrom !== null) return null;
  return refuse("layout-story-elsewhere", { ...whereOf(box), page: there.number });
}

const pageOfStory = ({ pages }: Nameable["issue"], storyId: string) =>
  pages.find(({ placements }) => placements.some(({ story }) => story.id === storyId));

const adFault = (box: Box, { adSizes }: Nameable): Refusal | null =>
  box.kind === "ad" && !adSizes.some(({ code }) => code === box.size)
    ? refuse("layout-ad-unknown", whereOf(box))
    : null;
