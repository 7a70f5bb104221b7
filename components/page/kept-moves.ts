import { keepList, keptKeys, keptList } from "@/components/desk/kept-list";
import { liveWindows } from "@/components/desk/live/live-windows";
import type { RoomMove } from "./room-move";

/** A move with the words that say what it does. */
export interface SaidMove {
  readonly move: RoomMove;
  readonly label: string;
}

/** A window in which a person has the room of an issue open. */
export interface RoomWindow {
  readonly personId: string;
  readonly issueId: string;
  readonly tab: string;
}

const baseOf = ({ personId, issueId }: RoomWindow) => `masthead.moves.${personId}.${issueId}.`;
const ownKey = (of: RoomWindow) => `${baseOf(of)}${of.tab}`;
/** Beside a window's own: what it found of windows that are gone, until its person has said what becomes of it. */
const left = "~left";

/** Keeps in this browser what the server has not answered this window yet, so that a closed window loses no move. */
export const keepMoves = (of: RoomWindow, moves: readonly SaidMove[]): void =>
  keepList(ownKey(of), moves);

/**
 * What this person's windows that are gone have left: from now on this window's to make or to forget, and no other's. One
 * that lives sends its own.
 */
export async function takeLeftMoves(of: RoomWindow): Promise<readonly SaidMove[]> {
  if (keysBeside(of).length === 0) return [];
  const live = await liveWindows(of.personId, of.issueId);
  const gone = keysBeside(of).filter((key) => !live.has(tabOf(of, key)));
  const found = gone.flatMap((key) => keptList(key, isSaidMove));
  keepList(ownKey(of) + left, found);
  for (const key of gone) keepList(key, []);
  return found;
}

/** What was left is made again, or not wanted. */
export const settleLeftMoves = (of: RoomWindow): void => keepList(ownKey(of) + left, []);

const tabOf = (of: RoomWindow, key: string): string =>
  key.slice(baseOf(of).length).replace(left, "");

/** Those of other windows in the same room. */
const keysBeside = (of: RoomWindow): readonly string[] =>
  keptKeys(baseOf(of)).filter((key) => tabOf(of, key) !== of.tab);

function isSaidMove(kept: unknown): kept is SaidMove {
  const { label, move }: Partial<Record<keyof SaidMove, unknown>> = Object(kept);
  const { storyId, kind, pageIds }: Record<string, unknown> = Object(move);
  const isOrder = kind === "order" && Array.isArray(pageIds);
  return typeof label === "string" && (isOrder || typeof storyId === "string");
}
