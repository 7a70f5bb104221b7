import { type Refusal, refuse } from "@/core/refusal";
import { adPlaces, freeAdPlaces } from "./ad-places";
import type { AdBox, Area, Box } from "./box";
import { type BoxFit, boxFits } from "./box-fits";
import { whereOf } from "./check-layout";
import { isInside, overlaps } from "./grid";
import { isFixed } from "./is-fixed";
import { isGoodLayout, type LayoutFaults, layoutFaults } from "./layout-faults";
import type { LayoutMove } from "./layout-move";
import type { WishedStory } from "./layout-wish";
import type { PageLayout } from "./page-layout";
import { proposeLayouts } from "./propose-layouts";
import { contains, relayWindows, storyOf } from "./relay-window";
import { restoreMove } from "./restore-move";
import { leastCells } from "./slice-area";
import { storyTable } from "./story-table";
import { trimmed } from "./trim-stories";

export interface RefillWish {
  readonly page: PageLayout;
  /** Its column and row are read only where `place` is "here". */
  readonly ad: AdBox;
  /** Where the editor put it, or wherever at the foot of the page it does least harm. */
  readonly place: "here" | "best";
  /** The stories of the page, placed or not. */
  readonly stories: readonly WishedStory[];
  readonly seed: number;
}

/** A page with the advertisement on it. */
export interface Refilled {
  readonly layout: PageLayout;
  /** Makes it of the page as it was. */
  readonly move: LayoutMove;
  readonly ad: Area;
  /** 超/缺 of the stories whose boxes changed. */
  readonly fits: readonly BoxFit[];
  /** Stories there is no room for any more. */
  readonly left: readonly string[];
  readonly faults: LayoutFaults;
}

/** Places tried, for each costs a search. */
const mostPlaces = 3;
/** Parts of the page tried at a place. */
const mostWindows = 5;
/** Of free cells, stories at their smallest may take so much, or they cannot be sliced. */
const fullest = 0.97;

/**
 * Ways to take in an advertisement late at night, the best first: the stories it displaces are laid out anew in the
 * smallest part of the page that holds them, or made smaller where they stand, with the characters to cut. All else,
 * and all that is locked, stays as it is.
 */
export function refillPage(
  wish: RefillWish,
): { readonly ok: true; readonly ways: readonly Refilled[] } | Refusal {
  const places = wish.place === "here" ? [areaOf(wish.ad)] : placesFor(wish);
  const [first] = places;
  if (!first) return refuse("ad-no-place");
  const inTheWay = wish.page.boxes.find((box) => isFixed(box) && overlaps(box, first));
  if (inTheWay) return refuse("ad-on-fixed", whereOf(inTheWay));
  if (!isInside(first, wish.page.format)) return refuse("layout-outside", whereOf(wish.ad));
  const ways = places.slice(0, mostPlaces).flatMap((place) => waysAt(wish, place));
  return ways.length === 0
    ? refuse("ad-no-place")
    : { ok: true, ways: ways.sort((a, b) => costOf(a, wish) - costOf(b, wish)) };
}

/** The best place on which nothing stands, and those where stories must make room. */
function placesFor({ page, ad }: RefillWish): readonly Area[] {
  const [free] = freeAdPlaces(page, ad);
  const others = adPlaces(page, ad);
  const isFree = (area: Area) => area.column === free?.column && area.row === free?.row;
  return free ? [free, ...others.filter((area) => !isFree(area))] : others;
}

const areaOf = ({ column, row, span, rows }: Area): Area => ({ column, row, span, rows });

function waysAt(wish: RefillWish, place: Area): readonly Refilled[] {
  const { page, stories } = wish;
  const ad: Box = { ...wish.ad, ...place };
  const displaced = page.boxes.filter((box) => overlaps(box, place));
  if (displaced.length === 0) return [refilled(wish, ad, [...page.boxes, ad], [])];
  const smaller = trimmed(page, ad, stories);
  const trims = smaller ? [refilled(wish, ad, [...smaller, ad], [])] : [];
  return [...trims, ...relaid(wish, ad)];
}

/** The first part of the page that holds all its stories and looks good; and one that leaves some out where none does. */
function relaid(wish: RefillWish, ad: Box): readonly Refilled[] {
  const windows = relayWindows(wish.page, ad).slice(0, mostWindows);
  const found: Refilled[] = [];
  for (const window of windows) {
    if (!holds(wish, window, ad)) continue;
    const ways = relaidIn(wish, ad, window);
    found.push(...ways.filter(({ left }) => left.length === 0));
    if (ways.some((way) => way.left.length === 0 && isGoodLayout(way.faults))) return found;
  }
  const [smallest] = windows;
  if (found.length === 0 && smallest) found.push(...relaidIn(wish, ad, smallest));
  return found;
}

function holds({ page, stories }: RefillWish, window: Area, ad: Box): boolean {
  const inside = new Set(page.boxes.filter((box) => isMoved(box, window)).map(storyOf));
  const kept = [...page.boxes.filter((box) => !isMoved(box, window)), ad];
  const taken = kept.reduce((sum, box) => sum + common(box, window), 0);
  const least = stories
    .filter(({ storyId }) => inside.has(storyId))
    .reduce((sum, story) => sum + leastCells(storyTable(story, page.format, "usual")), 0);
  return least <= fullest * (window.span * window.rows - taken);
}

const isMoved = (box: Box, window: Area): boolean => !isFixed(box) && contains(window, box);

/** Cells that both cover. */
function common(one: Area, other: Area): number {
  const across = (from: "column" | "row", size: "span" | "rows") =>
    Math.min(one[from] + one[size], other[from] + other[size]) - Math.max(one[from], other[from]);
  return Math.max(0, across("column", "span")) * Math.max(0, across("row", "rows"));
}

function relaidIn(wish: RefillWish, ad: Box, window: Area): readonly Refilled[] {
  const { page, seed } = wish;
  const moved = page.boxes.filter((box) => isMoved(box, window));
  const ids = new Map(moved.map((box) => [`${box.kind}-${storyOf(box)}`, box.id]));
  const stories = wish.stories.filter(({ storyId }) => ids.has(`story-${storyId}`));
  const kept = page.boxes.filter((box) => !moved.includes(box));
  // Locked for the search alone; what comes back are the boxes themselves.
  const still = [...kept, ad].map((box) => ({ ...box, isLocked: true }));
  const before = new Map([...kept, ad].map((box) => [box.id, box]));
  const proposals = proposeLayouts({ page: { ...page, boxes: still }, stories, seed, count: 2 });
  return proposals.map(({ layout, left }) => {
    const boxes = layout.boxes.map(
      (box) =>
        before.get(box.id) ?? { ...box, id: ids.get(`${box.kind}-${storyOf(box)}`) ?? box.id },
    );
    return refilled(wish, ad, boxes, left);
  });
}

function refilled(
  { page, stories }: RefillWish,
  ad: Area,
  boxes: readonly Box[],
  left: readonly string[],
): Refilled {
  const layout = { ...page, boxes: inOrderOf(page, boxes) };
  const copies = new Map(stories.map(({ storyId, copy }) => [storyId, copy]));
  const move = restoreMove(page, layout) ?? { kind: "put", boxes: [], without: [] };
  const changed = new Set(move.kind === "put" ? move.boxes.map(({ box }) => box.id) : []);
  return {
    layout,
    move,
    ad: areaOf(ad),
    fits: boxFits(layout, copies).filter(({ id }) => changed.has(id)),
    left,
    faults: layoutFaults(layout, (id) => copies.get(id)),
  };
}

/** Boxes that were there keep their order, and new ones come after: the order they are read in by a screen reader. */
function inOrderOf(page: PageLayout, boxes: readonly Box[]): readonly Box[] {
  const at = new Map(page.boxes.map(({ id }, index) => [id, index]));
  const last = page.boxes.length;
  return [...boxes].sort((a, b) => (at.get(a.id) ?? last) - (at.get(b.id) ?? last));
}

/** What an editor minds: a story gone, words to cut, holes, 碰题, and boxes moved that were in nobody's way. */
function costOf({ left, faults, fits, layout }: Refilled, { stories, page }: RefillWish): number {
  const weight = (id: string) => {
    const story = stories.find(({ storyId }) => storyId === id);
    return story?.role === "normal" ? 6 - story.priority : 8;
  };
  const gone = left.reduce((sum, id) => sum + 60 + 20 * weight(id), 0);
  const lines = page.format.columnChars;
  return (
    gone +
    (2 * faults.over) / lines +
    faults.whiteLines +
    60 * faults.clashes.length +
    25 * faults.tight.length +
    2 * fits.length +
    layout.boxes.length / 100
  );
}
