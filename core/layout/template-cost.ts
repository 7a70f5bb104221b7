import type { PlacementRole } from "@/core/page/placement";
import type { PictureBox, StoryBox } from "./box";
import { fitStory } from "./fit-story";
import type { WishedStory } from "./layout-wish";
import type { PageFormat } from "./page-format";
import { headlineScale } from "./story-heads";

/** A place for a story on a template, with the picture that stands apart from it. */
export interface Slot {
  readonly box: StoryBox;
  readonly role: PlacementRole;
  readonly picture: PictureBox | null;
}

/** 头条 anywhere but in its place makes another page of it. */
const wrongRole: Readonly<Record<PlacementRole, number>> = {
  lead: 80,
  "second-lead": 30,
  ear: 40,
  normal: 0,
};

/** How badly a story suits a place: words over and lines white, its role and weight, with a picture or without. */
export function placeCost(story: WishedStory, slot: Slot, format: PageFormat): number {
  const { copy, picture } = story;
  const hasPlace = slot.box.picture !== null || slot.picture !== null;
  const box = {
    ...slot.box,
    showsKicker: slot.box.showsKicker && copy.kicker !== "",
    showsDeck: slot.box.showsDeck && copy.deck !== "",
    picture: picture ? slot.box.picture : null,
  };
  const { linesOver, linesShort } = fitStory(copy, box, format);
  const scale = Math.abs(headlineScale(story, format) - slot.box.headline.scale);
  const role = story.role === slot.role ? 0 : wrongRole[story.role] + wrongRole[slot.role];
  return 2 * linesOver + linesShort + 4 * scale + role + (hasPlace === (picture !== null) ? 0 : 12);
}

/** A story that finds no place costs more than one that finds the worst. */
export const leaveCost = ({ role, priority }: WishedStory): number =>
  400 + 100 * (role === "normal" ? 6 - priority : 8);

export const emptyPlaceCost = ({ box }: Slot): number => box.span * box.rows;
