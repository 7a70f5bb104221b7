import { eq, inArray } from "drizzle-orm";
import type { IssueCopy, PageCopy } from "@/core/issue/issue-copy";
import { compareWords } from "@/core/paper/compare-words";
import { printedWords } from "@/core/paper/printed-words";
import type { PrintedWords } from "@/core/paper/rendering";
import type { Actor } from "@/core/people/actor";
import { type Refusal, refuse } from "@/core/refusal";
import { type Db, reader } from "@/db/client";
import { pageLayouts, stories } from "@/db/schema";
import { findPressPages } from "../press/find-press-pages";
import type { DeskRendering } from "../press/list-renderings";

export interface PageNow {
  readonly copy: IssueCopy;
  readonly page: PageCopy;
}

/** What has become of a page since it was frozen in a proof, one reason each; empty while the proof is true. */
export async function listPageChanges(
  actor: Actor,
  { contentHash, number, requestedAt, words }: DeskRendering,
  now: PageNow,
  db: Db = reader(),
): Promise<readonly Refusal[]> {
  const { page } = now;
  if (contentHash === page.contentHash) return [];
  const about = { page: page.number, number };
  const compared = compareWords(words ?? [], await wordsNow(actor, now, db));
  const here = page.placements.map(({ story }) => story.id);
  const headlines = await headlinesOf(db, [
    ...here,
    ...compared.flatMap(({ storyId }) => storyId ?? []),
  ]);
  const causes = new Map<string, Refusal>();
  for (const { storyId, change } of compared) {
    if (!storyId || change === "same" || causes.has(storyId)) continue;
    const which = { ...about, headline: headlines.get(storyId) ?? "" };
    if (change === "added") causes.set(storyId, refuse("proof-changed-since.came", which));
    else if (change === "removed") causes.set(storyId, refuse("proof-changed-since.went", which));
    else causes.set(storyId, refuse("proof-changed-since.words", which));
  }
  for (const id of here)
    if (!compared.some(({ storyId }) => storyId === id))
      causes.set(
        id,
        refuse("proof-changed-since.came", { ...about, headline: headlines.get(id) ?? "" }),
      );
  const [laid] = await db.select().from(pageLayouts).where(eq(pageLayouts.pageId, page.id));
  if (laid && laid.changedAt > requestedAt)
    causes.set("", refuse("proof-changed-since.layout", about));
  return causes.size > 0 ? [...causes.values()] : [refuse("proof-changed-since.other", about)];
}

/** What the page would print now. */
async function wordsNow(
  actor: Actor,
  { copy, page }: PageNow,
  db: Db,
): Promise<readonly PrintedWords[]> {
  const now = await findPressPages(actor, copy.id, { numbers: [page.number] }, db);
  return (now?.pages ?? []).flatMap((pressed) => printedWords(pressed.page));
}

async function headlinesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: stories.id, headline: stories.headline })
    .from(stories)
    .where(inArray(stories.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, headline }) => [id, headline]));
}
