import type { Area, Box } from "./box";
import { composeLayout } from "./compose-layout";
import { fillAreas, type PlacedStory } from "./fill-areas";
import { fillEar } from "./fill-ear";
import { freeAreas, waysToFree } from "./free-areas";
import { isFixed } from "./is-fixed";
import { isGoodLayout, type LayoutFaults, mostWhite } from "./layout-faults";
import type { LayoutProposal, LayoutWish, WishedStory } from "./layout-wish";
import { pickDifferent } from "./pick-different";
import { type Chance, seededChance } from "./seeded-chance";
import { leastCells, Slicer } from "./slice-area";
import { storiesThatFit } from "./stories-that-fit";
import { storyOrder } from "./story-order";
import { restTable, type StoryTable, storyTable } from "./story-table";
import type { ReachName } from "./story-variants";
import { type PageAim, type Stretch, stretchesTo } from "./stretches";
import { unplacedStories } from "./unplaced-stories";

/** Orders of the stories tried for each proposal wanted, and at most, while too few are good. */
const tries = { usual: 4, most: 12 } as const;

/** After so many orders none of which can be sliced, no other will be. */
const triesInVain = 8;

/** When the page is too full: how many times fewer stories are tried though there are layouts, but with faults. */
const setsMore = 2;

/** Of what is free, stories that take no more at their smallest are all printed: no other layout is worth one of them. */
const roomy = 0.85;

interface Draft {
  readonly proposal: LayoutProposal;
  readonly cost: number;
  readonly order: readonly WishedStory[];
}

/**
 * Good layouts of the page, the best first, clearly different from each other: slicing trees over several orders of
 * the stories, each sliced as well as it can be. The lead stands at the upper left, 倒头条 at the end, 报眼 beside the
 * nameplate. Every story is printed whole; those that matter least are left out when there is no room.
 */
export function proposeLayouts(wish: LayoutWish, aim: PageAim = "full"): readonly LayoutProposal[] {
  const { format, boxes } = wish.page;
  const fixed = boxes.filter(isFixed);
  const wanted = byWeight(unplacedStories(wish.stories, fixed));
  const tablesOf = onceForEach(
    (reach: ReachName) => new Map(wanted.map((story) => [story, storyTable(story, format, reach)])),
  );
  const smallest = tablesOf(aim === "full" ? "usual" : "calm");
  const free = format.columns * format.rows - cellsOf(fixed);
  const hasRoom = leastOf(wanted, smallest) <= roomy * free;
  const drafts: Draft[] = [];
  let picked: readonly LayoutProposal[] = [];
  let more = setsMore;
  // Fewer stories, and more white, only while there are too few layouts that print them all and leave no hole.
  for (const stories of storiesThatFit(wanted, smallest, free)) {
    const isCrowded = stories.length < wanted.length;
    if (picked.length >= wish.count && (!isCrowded || more-- === 0)) break;
    if (isCrowded && hasRoom && picked.length > 0) break;
    const left = wanted.filter((story) => !stories.includes(story)).map(({ storyId }) => storyId);
    for (const stretch of stretchesTo[aim]) {
      if (isSettled(picked, wish.count)) return picked;
      const tables = tablesOf(stretch.reach);
      drafts.push(...draftsOf({ wish, fixed, stories, left, stretch, tables, free }));
      picked = pickDifferent(drafts.sort(byCost), wish.count);
    }
  }
  return pickDifferent(drafts, wish.count, true);
}

/** What was made for a key is not made again. */
function onceForEach<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** More are sought while there are too few, or while the best still have faults. */
const isSettled = (picked: readonly LayoutProposal[], count: number): boolean =>
  picked.length >= count && picked.every(({ faults }) => isGoodLayout(faults));

/** Those that leave a story out come after all that do not. */
const byCost = (one: Draft, other: Draft): number =>
  one.proposal.left.length - other.proposal.left.length || one.cost - other.cost;

const rank = ({ role, priority }: WishedStory): number =>
  role === "lead" ? 0 : role === "normal" ? 1 + priority : 1;

const byWeight = (stories: readonly WishedStory[]): readonly WishedStory[] =>
  [...stories].sort((a, b) => rank(a) - rank(b));

interface Task {
  readonly wish: LayoutWish;
  readonly fixed: readonly Box[];
  readonly stories: readonly WishedStory[];
  readonly left: readonly string[];
  readonly stretch: Stretch;
  readonly tables: ReadonlyMap<WishedStory, StoryTable>;
  /** Columns by rows that nothing fixed stands on. */
  readonly free: number;
}

function draftsOf(task: Task): readonly Draft[] {
  const { wish, stories, stretch, tables, free } = task;
  const chance = seededChance(wish.seed);
  if (leastOf(stories, tables) > stretch.fullest * free) return [];
  const drafts: Draft[] = [];
  for (let at = 0; at < tries.most * wish.count; at++) {
    if (at >= tries.usual * wish.count && (isCalm(stretch) || isEnough(drafts, wish.count))) break;
    if (at >= triesInVain && drafts.length === 0) break;
    const order = storyOrder(stories, at, drafts, chance);
    const draft = draftOf(task, order, at, chance);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The smallest part of a page the stories fit, columns by rows. */
const leastOf = (
  stories: readonly WishedStory[],
  tables: ReadonlyMap<WishedStory, StoryTable>,
): number => stories.reduce((sum, story) => sum + leastCells(tables.get(story) ?? []), 0);

const cellsOf = (areas: readonly Pick<Area, "span" | "rows">[]): number =>
  areas.reduce((sum, { span, rows }) => sum + span * rows, 0);

const isEnough = (drafts: readonly Draft[], count: number): boolean =>
  drafts.filter(({ proposal }) => isGoodLayout(proposal.faults)).length >= count + 2;

function draftOf(
  task: Task,
  wanted: readonly WishedStory[],
  attempt: number,
  chance: Chance,
): Draft | null {
  const { format } = task.wish.page;
  const { tables } = task;
  const way = waysToFree[attempt % waysToFree.length] ?? "across";
  const areas = freeAreas(task.fixed, format, way);
  const order = fillEar(wanted, areas, tables);
  const rows = Math.max(0, ...areas.map((area) => area.rows));
  const taste = { across: 3 + 9 * chance(), down: 2 + 12 * chance() };
  const ofStories = order.map((story) => tables.get(story) ?? []);
  const rest = restTable(format, isCalm(task.stretch));
  const inOrder = [...ofStories, ...Array<StoryTable>(task.stretch.rests).fill(rest)];
  const slicer = new Slicer(inOrder, format.columns, rows, taste);
  const filled = fillAreas(areas, inOrder.length, slicer);
  if (!filled) return null;
  const isRight = chance() < 0.5;
  const made = composeLayout(
    { page: task.wish.page, fixed: task.fixed },
    order,
    inOrder,
    filled.stories,
    isRight,
  );
  const faults = isCalm(task.stretch) ? { ...made.faults, white: 0 } : made.faults;
  const cost = filled.cost + faultCost(faults) + misplacedCost(order, filled.stories);
  return { proposal: { ...made, left: task.left }, cost, order };
}

/** What stays white for want of copy is no fault of the layout. */
const isCalm = ({ reach }: Stretch): boolean => reach === "calm";

const faultCost = ({ clashes, cuts, white }: LayoutFaults): number =>
  60 * clashes.length + 4 * cuts.length + 2_000 * Math.max(0, white - mostWhite);

/** The lead stands at the left, and no story of the page's body higher. */
function misplacedCost(order: readonly WishedStory[], placed: readonly PlacedStory[]): number {
  const lead = placed.find(({ at }) => order[at]?.role === "lead");
  return lead ? 40 * lead.area.column : 0;
}
