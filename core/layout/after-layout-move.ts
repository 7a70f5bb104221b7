import { type Refusal, Refused, refuse } from "@/core/refusal";
import { alignTo } from "./align-to";
import type { Box } from "./box";
import { boxesFault, type CheckedLayout, mostBoxes, rebuildBox, whereOf } from "./check-layout";
import { fillArea } from "./fill-area";
import { isInside } from "./grid";
import type { KeptBox, LayoutMove } from "./layout-move";
import type { PageLayout } from "./page-layout";

/** The page after the move, as the person sees it at once, or why it cannot be made. What comes back is always valid. */
export function afterLayoutMove(layout: PageLayout, move: LayoutMove): CheckedLayout | Refusal {
  try {
    const known = new Set(layout.boxes);
    const wanted = moved(layout.boxes, move);
    const outside = wanted.find((box) => !isInside(box, layout.format));
    if (outside) return refuse("layout-outside", whereOf(outside));
    const boxes = wanted.map((box) => (known.has(box) ? box : rebuildBox(box)));
    if (boxes.length > mostBoxes) return refuse("layout-too-many-boxes", { most: mostBoxes });
    const fault = boxesFault(boxes, layout.format);
    return fault ?? { ok: true, layout: { ...layout, boxes } };
  } catch (error) {
    if (error instanceof Refused) return error.first;
    throw error;
  }
}

/**
 * The move that takes this one back, to be made on the page as it is after it; none for a move that is refused or
 * changes nothing. One move, for half of it could leave boxes on each other.
 */
export function inverseLayoutMoves(layout: PageLayout, move: LayoutMove): readonly LayoutMove[] {
  const after = afterLayoutMove(layout, move);
  if (!after.ok) return [];
  const now = new Map(after.layout.boxes.map((box) => [box.id, box]));
  const before = new Set(layout.boxes.map(({ id }) => id));
  const without = [...now.keys()].filter((id) => !before.has(id));
  const boxes = layout.boxes
    .map((box, index) => ({ index, box }))
    .filter(({ box }) => now.get(box.id) !== box);
  return without.length + boxes.length === 0 ? [] : [{ kind: "put", boxes, without }];
}

function moved(boxes: readonly Box[], move: LayoutMove): readonly Box[] {
  switch (move.kind) {
    case "place":
      return [...boxes, move.box];
    case "move":
      return withBox(boxes, { ...free(boxes, move.id), column: move.column, row: move.row });
    case "resize":
      return withBox(boxes, fillArea(free(boxes, move.id), move.area));
    case "remove":
      for (const id of move.ids) free(boxes, id);
      return boxes.filter(({ id }) => !move.ids.includes(id));
    case "swap":
      return swapped(boxes, free(boxes, move.id), free(boxes, move.other));
    case "dress":
      return withBox(boxes, { ...free(boxes, move.id), ...move.dress } as Box);
    case "lock":
      return move.ids
        .map((id) => ({ ...find(boxes, id), isLocked: move.isLocked }))
        .reduce(withBox, boxes);
    case "duplicate": {
      const { newId, column, row } = move;
      return [...boxes, { ...find(boxes, move.id), id: newId, isLocked: false, column, row }];
    }
    case "align":
      return aligned(boxes, move);
    case "arrange":
      return [...boxes.filter(({ isLocked }) => isLocked), ...move.boxes];
    case "put":
      return put(boxes, move.boxes, move.without);
  }
}

function find(boxes: readonly Box[], id: string): Box {
  const box = boxes.find((other) => other.id === id);
  if (!box) throw new Refused(refuse("layout-box-gone"));
  return box;
}

function free(boxes: readonly Box[], id: string): Box {
  const box = find(boxes, id);
  if (box.isLocked) throw new Refused(refuse("layout-locked", whereOf(box)));
  return box;
}

const withBox = (boxes: readonly Box[], changed: Box): readonly Box[] =>
  boxes.map((box) => (box.id === changed.id ? changed : box));

const swapped = (boxes: readonly Box[], one: Box, other: Box): readonly Box[] =>
  [fillArea(one, other), fillArea(other, one)].reduce(withBox, boxes);

function aligned(
  boxes: readonly Box[],
  { ids, to }: Extract<LayoutMove, { kind: "align" }>,
): readonly Box[] {
  const [first, ...rest] = ids;
  if (first === undefined) return boxes;
  const still = find(boxes, first);
  return rest
    .map((id) => fillArea(free(boxes, id), alignTo(find(boxes, id), still, to)))
    .reduce(withBox, boxes);
}

function put(
  boxes: readonly Box[],
  kept: readonly KeptBox[],
  without: readonly string[],
): readonly Box[] {
  const gone = new Set([...without, ...kept.map(({ box }) => box.id)]);
  const left = boxes.filter(({ id }) => !gone.has(id));
  for (const { index, box } of [...kept].sort((a, b) => a.index - b.index))
    left.splice(index, 0, box);
  return left;
}
