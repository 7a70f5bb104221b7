import type { ActionAnswer } from "@/components/ui/action-answer";

/** A link to a story before its publication, as the list shows it. UTC ms. */
export interface ShareLine {
  readonly id: string;
  readonly by: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly revokedAt: number | null;
  readonly lastUsedAt: number | null;
  /** Number of the version it shows; null where it follows the story. */
  readonly version: number | null;
}

export interface NewShare {
  readonly token: string;
  readonly expiresAt: number;
}

export interface ShareStoryProps {
  readonly storyId: string;
  readonly timeZone: string;
  readonly embargoUntil: number | null;
  /** Why no link can be made now; null when one can. */
  readonly refusal: string | null;
  readonly share: (
    input: { storyId: string; follows: boolean; days: number },
    by?: string,
  ) => Promise<ActionAnswer<NewShare>>;
  readonly takeBack: (
    input: { storyId: string; shareId: string },
    by?: string,
  ) => Promise<ActionAnswer<unknown>>;
  readonly list: (
    input: { storyId: string },
    by?: string,
  ) => Promise<ActionAnswer<readonly ShareLine[]>>;
}
