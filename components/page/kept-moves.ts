import type { BoardMove } from "@/core/page/board";

/** A move with the words that say what it does. */
export interface SaidMove {
  readonly move: BoardMove;
  readonly label: string;
}

const keyOf = (personId: string, issueId: string) => `masthead.moves.${personId}.${issueId}`;

/** Keeps in this browser what the server has not answered yet, so that a closed window loses no move. */
export function keepMoves(personId: string, issueId: string, moves: readonly SaidMove[]): void {
  try {
    if (moves.length === 0) localStorage.removeItem(keyOf(personId, issueId));
    else localStorage.setItem(keyOf(personId, issueId), JSON.stringify(moves));
  } catch {
    // A browser that keeps nothing still asks before it closes the window.
  }
}

/** What a window closed before its moves were answered has left. */
export function keptMoves(personId: string, issueId: string): readonly SaidMove[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(personId, issueId)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSaidMove) : [];
  } catch {
    return [];
  }
}

const isSaidMove = (kept: Partial<SaidMove> | null): kept is SaidMove =>
  typeof kept?.label === "string" && typeof kept.move?.storyId === "string";
