import type { Box, PictureBox, StoryBox } from "./box";
import { type BoxFit, boxFits } from "./box-fits";
import { cheapestPairs } from "./cheapest-pairs";
import { dressFor } from "./dress-for";
import { overlaps } from "./grid";
import { type LayoutFaults, layoutFaults } from "./layout-faults";
import { slotRole } from "./layout-template";
import type { WishedStory } from "./layout-wish";
import type { PageLayout } from "./page-layout";
import { emptyPlaceCost, leaveCost, placeCost, type Slot } from "./template-cost";
import { unplacedStories } from "./unplaced-stories";

/** A page filled into a template. */
export interface FilledTemplate {
  readonly layout: PageLayout;
  /** 超/缺 of every story. */
  readonly fits: readonly BoxFit[];
  /** Stories for which it has no box. */
  readonly left: readonly string[];
  /** Its boxes for which the page has no story; they are not on it. */
  readonly empty: number;
  readonly faults: LayoutFaults;
  /** How badly it suits the page, in lines of white space; the smaller the better. */
  readonly cost: number;
}

/** Kinds of which the template's stand instead of the page's. */
const heads: readonly Box["kind"][] = ["nameplate", "folio", "banner", "contents", "rule", "text"];

/**
 * The day's stories in the boxes of a template: each where its length, weight and picture fit best. What is locked on
 * the page stays, save heads and rules; so do advertisements, in the template's places for their size where it has them.
 */
export function fillTemplate(
  page: PageLayout,
  template: PageLayout,
  stories: readonly WishedStory[],
): FilledTemplate {
  const ads = placedAds(page, template);
  const kept = [...page.boxes.filter(stays), ...ads.placed];
  const wanted = unplacedStories(stories, kept);
  const open = template.boxes
    .filter((box) => !ads.used.has(box.id) && !kept.some((other) => overlaps(other, box)))
    .map((box, at) => ({ ...box, id: `t-${at + 1}` }));
  const slots = slotsOf(open);
  const { pairs, cost } = paired(slots, wanted, page);
  const filled = pairs.flatMap(({ slot, story }) => filledSlot(slot, story, page));
  const rest = open.filter(({ kind }) => kind !== "story" && kind !== "picture");
  const layout = { ...page, boxes: named([...kept, ...rest, ...filled]) };
  const copies = new Map(stories.map(({ storyId, copy }) => [storyId, copy]));
  const there = new Set(pairs.map(({ story }) => story.storyId));
  return {
    layout,
    fits: boxFits(layout, copies),
    left: wanted.filter(({ storyId }) => !there.has(storyId)).map(({ storyId }) => storyId),
    empty: slots.length - pairs.length,
    faults: layoutFaults(layout, (id) => copies.get(id)),
    cost: cost + ads.cost,
  };
}

/** Each by a name of its own: what stays may be called as what comes. */
function named(boxes: readonly Box[]): readonly Box[] {
  const names = new Set<string>();
  return boxes.map((box) => {
    let { id } = box;
    for (let n = 2; names.has(id); n++) id = `${box.id}-${n}`;
    names.add(id);
    return id === box.id ? box : { ...box, id };
  });
}

/** Locked work, and halves of stories that go on elsewhere. */
const stays = (box: Box): boolean =>
  !heads.includes(box.kind) &&
  box.kind !== "ad" &&
  (box.isLocked || (box.kind === "story" && (box.jumpTo !== null || box.jumpFrom !== null)));

/** An advertisement for which a template has no place, or a place for which there is none, in lines of white space. */
const adAmiss = 12;

/**
 * The page's advertisements: each in a place of its size if the template has one that nothing else of the page stands
 * on, else, and when it is locked, where it is.
 */
function placedAds(page: PageLayout, template: PageLayout) {
  const used = new Set<string>();
  const places = template.boxes.filter(({ kind }) => kind === "ad");
  const ads = page.boxes.filter(({ kind }) => kind === "ad");
  const others = page.boxes.filter((box) => stays(box) || box.kind === "ad");
  const placed = ads.map((ad) => {
    const place = places.find(
      (free) =>
        !ad.isLocked &&
        !used.has(free.id) &&
        free.span === ad.span &&
        free.rows === ad.rows &&
        !others.some((other) => other !== ad && overlaps(other, free)),
    );
    if (!place) return ad;
    used.add(place.id);
    return { ...ad, column: place.column, row: place.row };
  });
  const amiss = ads.filter(({ isLocked }) => !isLocked).length + places.length - 2 * used.size;
  return { placed, used, cost: adAmiss * amiss };
}

function slotsOf(boxes: readonly Box[]): readonly Slot[] {
  const pictures = boxes.filter((box): box is PictureBox => box.kind === "picture");
  return boxes
    .filter((box): box is StoryBox => box.kind === "story")
    .map((box) => ({
      box,
      role: slotRole(box.storyId),
      picture: pictures.find(({ storyId }) => storyId === box.storyId) ?? null,
    }));
}

function paired(slots: readonly Slot[], stories: readonly WishedStory[], { format }: PageLayout) {
  const size = Math.max(1, slots.length + stories.length);
  const cost = (row: number, column: number): number => {
    const [story, slot] = [stories[row], slots[column]];
    if (story && slot) return placeCost(story, slot, format);
    if (story) return leaveCost(story);
    return slot ? emptyPlaceCost(slot) : 0;
  };
  const costs = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => cost(row, column)),
  );
  const columns = cheapestPairs(costs);
  const pairs = stories.flatMap((story, row) => {
    const slot = slots[columns[row] ?? -1];
    return slot ? [{ story, slot }] : [];
  });
  const sum = columns.reduce((all, column, row) => all + (costs[row]?.[column] ?? 0), 0);
  return { pairs, cost: sum };
}

function filledSlot(
  { box, picture: above }: Slot,
  story: WishedStory,
  { format }: PageLayout,
): readonly Box[] {
  const { storyId, picture, copy } = story;
  const own = picture && !above ? box.picture : null;
  const whole = above && !picture ? together(box, above) : box;
  const set: StoryBox = {
    ...whole,
    id: `s-${storyId}`,
    storyId,
    picture: own && picture ? { ...own, pictureId: picture.pictureId } : null,
  };
  const dressed = dressFor(set, copy, format).box;
  if (!above || !picture) return [dressed];
  const { pictureId, caption } = picture;
  return [{ ...above, id: `p-${storyId}`, pictureId, storyId, caption }, dressed];
}

/** A story without a picture takes the place of the one above or below it. */
function together(box: StoryBox, picture: PictureBox): StoryBox {
  const isOver = picture.column === box.column && picture.span === box.span;
  const meets = picture.row + picture.rows === box.row || box.row + box.rows === picture.row;
  return isOver && meets
    ? { ...box, row: Math.min(box.row, picture.row), rows: box.rows + picture.rows }
    : box;
}
