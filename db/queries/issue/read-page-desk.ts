import { and, asc, eq, gt } from "drizzle-orm";
import type { PageHold } from "@/core/page/page-hold";
import type { Actor } from "@/core/people/actor";
import type { Db } from "@/db/client";
import { layoutLeases, pages, placements, stories, storyLeases, users } from "@/db/schema";
import { filterConditions } from "../story/story-conditions";
import type { IssueFile } from "./find-issue";

/** Who has what of a page in hand, and whether any of it is the person's who looks. */
export interface PageDesk {
  readonly holds: readonly PageHold[];
  /** They edit the page, wrote or are writing a story on it, lay it out, or could pass a review that it waits for. */
  readonly isMine: boolean;
}

/** Every page of an issue the caller has found through the actor. Names of stories are not told, only their ids. */
export async function readPageDesk(
  db: Db,
  actor: Actor,
  { issue, publication, pages: all }: IssueFile,
  now: number,
): Promise<ReadonlyMap<string, PageDesk>> {
  const layouts = await db
    .select({
      pageId: pages.id,
      userId: users.id,
      name: users.name,
      since: layoutLeases.since,
    })
    .from(layoutLeases)
    .innerJoin(pages, eq(pages.id, layoutLeases.pageId))
    .innerJoin(users, eq(users.id, layoutLeases.userId))
    .where(and(eq(pages.issueId, issue.id), gt(layoutLeases.until, now)));
  const copy = await db
    .select({
      pageId: placements.pageId,
      storyId: stories.id,
      authorId: stories.authorId,
      state: stories.state,
      stage: stories.stage,
      updatedAt: stories.updatedAt,
      writerId: users.id,
      writer: users.name,
      since: storyLeases.since,
    })
    .from(placements)
    .innerJoin(stories, eq(stories.id, placements.storyId))
    .leftJoin(storyLeases, and(eq(storyLeases.storyId, stories.id), gt(storyLeases.until, now)))
    .leftJoin(users, eq(users.id, storyLeases.userId))
    .where(eq(placements.issueId, issue.id))
    .orderBy(asc(placements.position));
  const awaited = await db
    .select({ id: stories.id })
    .from(stories)
    .where(
      filterConditions(
        db,
        actor,
        { view: "review", issueId: issue.id, sort: "newest" },
        publication.process,
      ),
    );
  const mine = new Set(awaited.map(({ id }) => id));
  const isMe = (id: string | null) => id === actor.userId;
  return new Map(
    all.map((page) => {
      const hands = layouts.filter((held) => held.pageId === page.id);
      const words = copy.filter((story) => story.pageId === page.id);
      return [
        page.id,
        {
          holds: [
            ...hands.map(({ name, since }) => hold("layout", name, since, null, 0)),
            ...words.flatMap(({ storyId, writer, since, state, stage, updatedAt }) => [
              ...(writer && since ? [hold("writing", writer, since, storyId, 0)] : []),
              ...(state === "review" ? [hold("review", "", updatedAt, storyId, stage)] : []),
            ]),
          ],
          isMine:
            isMe(page.editorId) ||
            hands.some(({ userId }) => isMe(userId)) ||
            words.some((s) => isMe(s.authorId) || isMe(s.writerId) || mine.has(s.storyId)),
        },
      ];
    }),
  );
}

const hold = (
  kind: PageHold["kind"],
  name: string,
  since: number,
  storyId: string | null,
  stage: number,
): PageHold => ({ kind, name, since, storyId, stage });
