import type { Board } from "../board";

/** What the page calls a story: its headline there. */
export const headlineOf = ({ copies }: Pick<Board, "copies">, storyId: string): string =>
  copies.get(storyId)?.headline ?? "";
