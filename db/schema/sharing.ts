import { id, index, instant, table, text, uniqueIndex } from "./kit";
import { users } from "./people";
import { stories, storyVersions } from "./stories";

/** A link that shows one unpublished story to whoever holds it. Only the hash of its token is kept. */
export const storyShares = table(
  "story_shares",
  {
    id: id(),
    tokenHash: text().notNull(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    /** The version it shows; null for the words as they were saved last. */
    versionId: text().references(() => storyVersions.id),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    lastUsedAt: instant(),
  },
  (t) => [
    uniqueIndex("story_shares_token").on(t.tokenHash),
    index("story_shares_story").on(t.storyId, t.createdAt),
  ],
);
