import { afterLayoutMove, inverseLayoutMoves } from "@/core/layout/after-layout-move";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";
import { restoreMove } from "@/core/layout/restore-move";
import type { Refusal } from "@/core/refusal";
import { isSame } from "@/core/same-json";

/** What one act did, and the moves that take it back. */
export interface Step {
  readonly back: readonly LayoutMove[];
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
}

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
  if (!restoreMove(state.layout, layout)) return { ok: true, state, moves: [] };
  const done = [...state.done, { back, label }];
  return { ok: true, state: { ...keepSelection(state, layout), done, undone: [] }, moves };
}

/** Takes back the last act. What another editor changed meanwhile may be in its way. */
export const undone = (state: BoardState): Acted | Refusal | null =>
  turned(state, "done", "undone");

/** Does again what was taken back last. */
export const redone = (state: BoardState): Acted | Refusal | null =>
  turned(state, "undone", "done");

function turned(
  state: BoardState,
  from: "done" | "undone",
  to: "done" | "undone",
): Acted | Refusal | null {
  const step = state[from].at(-1);
  if (!step) return null;
  const made = make(state.layout, step.back);
  if (!made.ok) return made;
  const kept = keepSelection(state, made.layout);
  const turnedBack = { back: made.back, label: step.label };
  return {
    ok: true,
    state: { ...kept, [from]: state[from].slice(0, -1), [to]: [...state[to], turnedBack] },
    moves: step.back,
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
  return keepSelection(state, { ...layout, boxes });
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
