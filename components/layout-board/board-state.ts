import { afterLayoutMove, inverseLayoutMoves } from "@/core/layout/after-layout-move";
import { isHalf } from "@/core/layout/is-half";
import { keepJumps } from "@/core/layout/keep-jumps";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";
import { restoreMove } from "@/core/layout/restore-move";
import { tornJump } from "@/core/layout/torn-jump";
import type { Refusal } from "@/core/refusal";
import { isSame } from "@/core/same-json";
import type { PrintChange } from "./print-change";

/** What one act did, and what takes it back: moves, or what the page printed of a story before. */
export interface Step {
  readonly back: readonly LayoutMove[];
  readonly print: PrintChange | null;
  /** In words, for "undo …". */
  readonly label: string;
}

/** A page on the board with all that was done to it here. */
export interface BoardState {
  readonly layout: PageLayout;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  readonly selected: readonly string[];
}

/** The board after an act, and the moves the server must hear of. */
export interface Acted {
  readonly ok: true;
  readonly state: BoardState;
  readonly moves: readonly LayoutMove[];
  readonly print: PrintChange | null;
}

/** What the page prints of a story now, in what such a change changes; a refusal where it cannot be changed so any more. */
export type Standing = (change: PrintChange) => { ok: true; change: PrintChange } | Refusal;

export const boardOf = (layout: PageLayout): BoardState => ({
  layout,
  done: [],
  undone: [],
  selected: [],
});

/** Makes moves as one act: all of them, or none and the reason of the first that cannot be. */
export function acted(
  state: BoardState,
  moves: readonly LayoutMove[],
  label: string,
): Acted | Refusal {
  const made = make(state.layout, moves);
  if (!made.ok) return made;
  const { layout, back } = made;
  if (!restoreMove(state.layout, layout)) return { ok: true, state, moves: [], print: null };
  const done = [...state.done, { back, print: null, label }];
  const next = { ...keepSelection(state, layout), done, undone: [] };
  return { ok: true, state: next, moves, print: null };
}

/** The board after a story was cut, or given titles, for this page: an act like any other. */
export const printed = (state: BoardState, before: PrintChange, label: string): BoardState => ({
  ...state,
  done: [...state.done, { back: [], print: before, label }],
  undone: [],
});

/** Takes back the last act. What another editor changed meanwhile may be in its way, and so may a jump made since (转版). */
export const undone = (state: BoardState, standing: Standing): Acted | Refusal | null =>
  turned(state, standing, "done", "undone");

/** Does again what was taken back last. */
export const redone = (state: BoardState, standing: Standing): Acted | Refusal | null =>
  turned(state, standing, "undone", "done");

/** What it was done to is gone for good, so it stands no longer in the way of what was done before it. */
const isGone = new Set(["layout-box-gone", "placement-not-found", "cut-outside"]);

/** The board after the last act turned out impossible to take back, or to do again. */
export function withoutGone(
  state: BoardState,
  from: "done" | "undone",
  { code }: Refusal,
): BoardState {
  return isGone.has(code) ? { ...state, [from]: state[from].slice(0, -1) } : state;
}

function turned(
  state: BoardState,
  standing: Standing,
  from: "done" | "undone",
  to: "done" | "undone",
): Acted | Refusal | null {
  const step = state[from].at(-1);
  if (!step) return null;
  const moves = step.back.map((move) => keepJumps(move, state.layout));
  const made = make(state.layout, moves);
  if (!made.ok) return made;
  const torn = tornJump(state.layout, made.layout);
  if (torn) return torn;
  const now = step.print && standing(step.print);
  if (now && !now.ok) return now;
  const kept = keepSelection(state, made.layout);
  const turnedBack = { back: made.back, print: now?.change ?? null, label: step.label };
  return {
    ok: true,
    state: { ...kept, [from]: state[from].slice(0, -1), [to]: [...state[to], turnedBack] },
    moves,
    print: step.print,
  };
}

/** The page as the server has it now: what was done here stays undoable as far as it still can be. */
export function shown(state: BoardState, layout: PageLayout): BoardState {
  const known = new Map(state.layout.boxes.map((box) => [box.id, box]));
  // The same box stays the same object: what did not change is not drawn anew.
  const boxes = layout.boxes.map((box) => {
    const old = known.get(box.id);
    return old && isSame(old, box) ? old : box;
  });
  const isUnchanged =
    boxes.length === known.size && boxes.every((box, at) => box === state.layout.boxes[at]);
  if (isUnchanged && isSame(state.layout.format, layout.format)) return state;
  const left = new Set(boxes.map(({ id }) => id));
  const gone = [...known.values()].filter((box) => isHalf(box) && !left.has(box.id));
  const ids = new Set(gone.map(({ id }) => id));
  const { done, undone } = state;
  const steps = { done: withoutHalves(done, ids), undone: withoutHalves(undone, ids) };
  return keepSelection({ ...state, ...steps }, { ...layout, boxes });
}

/** Half of a story went with its jump (转版): to have it back here would leave it alone. */
function withoutHalves(steps: readonly Step[], gone: ReadonlySet<string>): readonly Step[] {
  if (gone.size === 0) return steps;
  const left = (move: LayoutMove): readonly LayoutMove[] => {
    if (move.kind !== "put") return [move];
    const boxes = move.boxes.filter(({ box }) => !gone.has(box.id));
    const without = move.without.filter((id) => !gone.has(id));
    return boxes.length + without.length > 0 ? [{ ...move, boxes, without }] : [];
  };
  return steps
    .map((step) => ({ ...step, back: step.back.flatMap(left) }))
    .filter(({ back, print }) => back.length > 0 || print !== null);
}

/** Moves one after the other, and those that take them back, the last first. */
function make(layout: PageLayout, moves: readonly LayoutMove[]) {
  const back: LayoutMove[] = [];
  let page = layout;
  for (const move of moves) {
    const after = afterLayoutMove(page, move);
    if (!after.ok) return after;
    back.unshift(...inverseLayoutMoves(page, move));
    page = after.layout;
  }
  return { ok: true, layout: page, back } as const;
}

function keepSelection(state: BoardState, layout: PageLayout): BoardState {
  const there = new Set(layout.boxes.map(({ id }) => id));
  const selected = state.selected.filter((id) => there.has(id));
  return {
    ...state,
    layout,
    selected: selected.length === state.selected.length ? state.selected : selected,
  };
}
