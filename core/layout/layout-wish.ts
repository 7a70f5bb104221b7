import type { PlacementRole } from "@/core/page/placement";
import type { StoryCopy } from "./fit-story";
import type { LayoutFaults } from "./layout-faults";
import type { PageLayout } from "./page-layout";

export interface WishedPicture {
  readonly pictureId: string;
  /** Width by height as it is to be shown. */
  readonly ratio: number;
  readonly caption: string;
}

export const storyPriorities = [1, 2, 3, 4, 5] as const;
export type StoryPriority = (typeof storyPriorities)[number];

/** A story that is to stand on the page. */
export interface WishedStory {
  readonly storyId: string;
  readonly role: PlacementRole;
  /** Among ordinary stories: 1 matters most, 4 is a brief (简讯), 5 the first to be left out. */
  readonly priority: StoryPriority;
  readonly copy: StoryCopy;
  /** Its first picture is laid out with it; null for none. */
  readonly picture: WishedPicture | null;
  /** Set apart in a box, as papers do with a commentary. */
  readonly isFramed: boolean;
}

export interface LayoutWish {
  /** The page as it is. What is locked stays, and so does all that is neither a story nor a story's picture. */
  readonly page: PageLayout;
  readonly stories: readonly WishedStory[];
  /** The same wish with the same seed gives the same proposals; another seed gives others. */
  readonly seed: number;
  readonly count: number;
}

export interface LayoutProposal {
  readonly layout: PageLayout;
  /** Stories there was no room for, those that matter least. */
  readonly left: readonly string[];
  readonly faults: LayoutFaults;
}
