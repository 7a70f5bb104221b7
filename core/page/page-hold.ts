/** Somebody has a part of a page in hand, so that it is not done yet. */
export interface PageHold {
  /** The page's layout is being changed, a story on it written, or it waits for a review. */
  readonly kind: "layout" | "writing" | "review";
  /** Who; empty for a review, which whoever holds the role may take. */
  readonly name: string;
  /** UTC ms. */
  readonly since: number;
  /** Null for the layout, and for a story the person looking may not read. */
  readonly storyId: string | null;
  /** The review a story waits for, 1 on; 0 for the other kinds. */
  readonly stage: number;
}
