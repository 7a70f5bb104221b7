import { eq, inArray } from "drizzle-orm";
import type { PageCopy } from "@/core/issue/issue-copy";
import { type Refusal, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { pageLayouts, stories } from "@/db/schema";
import type { RenderingRow } from "./find-rendering";

/** What has become of a page since it was frozen in a proof, one reason each; empty while the proof is true. */
export async function listPageChanges(
  db: Db,
  { contentHash, number, requestedAt, words }: RenderingRow,
  page: PageCopy,
): Promise<readonly Refusal[]> {
  if (contentHash === page.contentHash) return [];
  const about = { page: page.number, number };
  const printed = new Map<string, string>();
  for (const { storyId, paragraphs } of words ?? [])
    if (storyId) printed.set(storyId, (printed.get(storyId) ?? "") + bare(paragraphs.join("")));
  const here = new Set(page.placements.map(({ story }) => story.id));
  const rows = await storyRows(db, [...new Set([...printed.keys(), ...here])]);
  const causes = rows.flatMap(({ id, headline, updatedAt }) => {
    const which = { ...about, headline };
    const was = printed.get(id);
    if (was === undefined) return [refuse("proof-changed-since.came", which)];
    if (!here.has(id)) return [refuse("proof-changed-since.went", which)];
    const placed = page.placements.find(({ story }) => story.id === id);
    const isRetitled = !was.includes(bare(placed?.headline || headline));
    const isChanged = updatedAt > requestedAt || isRetitled;
    return isChanged ? [refuse("proof-changed-since.words", which)] : [];
  });
  const [layout] = await db.select().from(pageLayouts).where(eq(pageLayouts.pageId, page.id));
  if (layout && layout.changedAt > requestedAt)
    causes.push(refuse("proof-changed-since.layout", about));
  return causes.length > 0 ? causes : [refuse("proof-changed-since.other", about)];
}

const bare = (words: string): string => words.replaceAll(/\s/g, "");

const storyRows = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .select({ id: stories.id, headline: stories.headline, updatedAt: stories.updatedAt })
        .from(stories)
        .where(inArray(stories.id, [...ids]));
