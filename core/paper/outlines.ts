import type { Area } from "@/core/layout/box";
import type { PagePoint } from "./page-zone";
import type { PressedBox } from "./pressed-box";

/** A box on the grid of its page, and where it came to lie. */
export interface LaidBox {
  readonly area: Area;
  readonly at: PressedBox;
}

/** An edge of the outline between two crossings of the grid, with what is inside at its right hand. */
interface Edge {
  readonly way: "right" | "down" | "left" | "up";
  readonly from: string;
  readonly to: string;
  /** Where it lies on the page: the height of one that goes across, else the place from the left. */
  readonly lies: number;
  readonly box: PressedBox;
}

export interface Outline {
  /** A box inside it. */
  readonly box: PressedBox;
  readonly polygon: readonly PagePoint[];
}

/**
 * The outlines of boxes that meet on the grid: an L where a picture stands beside its story. Boxes are joined by the grid,
 * for between two columns lies a gutter; corners lie where the boxes themselves do. A hole in the middle is part of it.
 */
export function outlines(boxes: readonly LaidBox[]): readonly Outline[] {
  const edges = edgesOf(boxes);
  const found: Outline[] = [];
  for (let first = edges[0]; first; first = edges[0]) {
    const loop = loopFrom(first, edges);
    if (turns(loop) > 0) found.push({ box: first.box, polygon: cornersOf(loop) });
  }
  return found;
}

function edgesOf(boxes: readonly LaidBox[]): Edge[] {
  const xs = crossings(boxes, ({ column, span }) => [column, column + span]);
  const ys = crossings(boxes, ({ row, rows }) => [row, row + rows]);
  const inside = (x: number, y: number) =>
    boxes.find(
      ({ area }) =>
        area.column <= x &&
        x < area.column + area.span &&
        area.row <= y &&
        y < area.row + area.rows,
    );
  const edges: Edge[] = [];
  for (const [i, left] of xs.slice(0, -1).entries())
    for (const [j, top] of ys.slice(0, -1).entries()) {
      const cell = inside(left, top);
      if (!cell) continue;
      const [right, bottom] = [xs[i + 1] ?? left, ys[j + 1] ?? top];
      const { at: box } = cell;
      const put = (way: Edge["way"], [x1, y1, x2, y2]: readonly number[], lies: number) =>
        edges.push({ way, from: `${x1},${y1}`, to: `${x2},${y2}`, lies, box });
      if (!inside(left, ys[j - 1] ?? top - 1)) put("right", [left, top, right, top], box.top);
      if (!inside(right, top)) put("down", [right, top, right, bottom], box.left + box.width);
      if (!inside(left, bottom)) put("left", [right, bottom, left, bottom], box.top + box.height);
      if (!inside(xs[i - 1] ?? left - 1, top)) put("up", [left, bottom, left, top], box.left);
    }
  return edges;
}

const crossings = (
  boxes: readonly LaidBox[],
  of: (area: Area) => readonly number[],
): readonly number[] => [...new Set(boxes.flatMap(({ area }) => of(area)))].sort((a, b) => a - b);

const clockwise = ["right", "down", "left", "up"] as const;

/** Takes the edges of one loop out of the list; where four meet it keeps to its own box. */
function loopFrom(first: Edge, edges: Edge[]): readonly Edge[] {
  const loop: Edge[] = [];
  let edge: Edge | undefined = first;
  while (edge) {
    edges.splice(edges.indexOf(edge), 1);
    loop.push(edge);
    edge = nextOf(edge, edges);
  }
  return loop;
}

function nextOf({ to, way }: Edge, edges: readonly Edge[]): Edge | undefined {
  const next = edges.filter(({ from }) => from === to);
  const turn = clockwise[(clockwise.indexOf(way) + 1) % 4];
  return next.find((edge) => edge.way === turn) ?? next[0];
}

/** Right turns less left ones: 4 round what is inside, −4 round a hole. */
function turns(loop: readonly Edge[]): number {
  return loop.reduce((sum, { way }, at) => {
    const before = loop.at(at - 1)?.way ?? way;
    const turn = (clockwise.indexOf(way) - clockwise.indexOf(before) + 4) % 4;
    return sum + (turn === 1 ? 1 : turn === 3 ? -1 : 0);
  }, 0);
}

function cornersOf(loop: readonly Edge[]): readonly PagePoint[] {
  return loop.flatMap((edge, at): readonly PagePoint[] => {
    const before = loop.at(at - 1) ?? edge;
    if (before.way === edge.way) return [];
    const isAcross = edge.way === "right" || edge.way === "left";
    const corner = isAcross ? [before.lies, edge.lies] : [edge.lies, before.lies];
    return [corner.map(rounded) as unknown as PagePoint];
  });
}

const rounded = (part: number): number => Math.round(part * 1e6) / 1e6;
