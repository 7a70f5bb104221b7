import type { Area } from "./box";
import type { WishedStory } from "./layout-wish";
import type { StoryTable } from "./story-table";

/** The ear is this much smaller than the largest area, or it is none. */
const smaller = 0.35;

/**
 * The order with a story first that fills the first area where that is small (报眼 beside the nameplate): the ear's
 * own when it fits, else the ordinary one that fits best. One that does not fit comes after the lead.
 */
export function fillEar(
  order: readonly WishedStory[],
  areas: readonly Area[],
  tables: ReadonlyMap<WishedStory, StoryTable>,
): readonly WishedStory[] {
  const [ear] = areas;
  const cells = ({ span, rows }: Area) => span * rows;
  if (!ear || cells(ear) > smaller * Math.max(...areas.map(cells))) return order;
  const costs = order.map((story) => ({ story, cost: costIn(ear, tables.get(story)) }));
  const fitting = costs
    .filter(({ story, cost }) => cost < Infinity && story.role !== "lead")
    .sort((a, b) => weight(a) - weight(b));
  const first = fitting[0]?.story;
  if (!first) return order;
  const [lead, others] = [order.filter(isLead), order.filter((story) => !isLead(story))];
  return [first, ...lead, ...others.filter((story) => story !== first)];
}

const isLead = ({ role }: WishedStory): boolean => role === "lead";

const weight = ({ story, cost }: { readonly story: WishedStory; readonly cost: number }): number =>
  cost + (story.role === "ear" ? 0 : story.role === "normal" ? 1_000 : 2_000);

function costIn({ span, rows }: Area, table: StoryTable | undefined): number {
  const settings = table?.[span];
  const costs = [settings?.headOnTop[rows], settings?.headElsewhere[rows]].map(
    (setting) => setting?.cost ?? Infinity,
  );
  return Math.min(...costs);
}
