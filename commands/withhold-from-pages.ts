import type { FrozenPages } from "@/core/paper/frozen-pages";
import { printsStory, withoutStory } from "@/core/paper/without-story";
import type { Db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { readPressText } from "@/db/press-files";
import { listLatestReleases } from "@/db/queries/press/list-latest-releases";
import { insertRendering, type RenderingRow } from "@/db/queries/press/write-rendering";
import { findPublicPlace } from "@/db/queries/public/find-public-place";
import { hidePublicPages } from "@/db/queries/public/hide-public-pages";
import type { Context } from "./context";
import { insertFrozen } from "./insert-frozen";

/**
 * Takes a story that is about to be withdrawn off the pages readers have: the pages that print it vanish from the site at once,
 * with the PDF of their issue, and come back from the press with the notice in its place (docs/decisions/028). A page of which
 * nobody knows any more what it prints, since that file is lost, vanishes too; the press fails on it, which raises an alarm.
 * For commands.
 */
export async function withholdFromPages(
  tx: Db,
  ctx: Context,
  storyId: string,
  notice: string,
): Promise<void> {
  const issueId = await findPublicPlace(tx, storyId);
  if (issueId === null) return;
  const pageIds: string[] = [];
  for (const row of await listLatestReleases(tx, issueId)) {
    const frozen = await readFrozen(row);
    if (frozen && !printsStory(frozen, storyId)) continue;
    if (frozen) {
      const without = withoutStory(frozen, storyId, notice);
      await insertFrozen(tx, ctx, { ...row, contentHash: contentHash(without) }, without);
    } else await insertRendering(tx, { ...row, requestedBy: ctx.actor.userId, at: ctx.now });
    if (row.pageId !== null) pageIds.push(row.pageId);
  }
  await hidePublicPages(tx, issueId, { pageIds, storyId });
}

async function readFrozen({ source }: RenderingRow): Promise<FrozenPages | null> {
  const text = source && (await readPressText(source.name));
  return text ? JSON.parse(text) : null;
}
