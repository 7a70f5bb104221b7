import type { IssueCopy, PageCopy } from "@/core/issue/issue-copy";
import { type FrozenPages, freezePages } from "@/core/paper/frozen-pages";
import type { RenderingStage } from "@/core/paper/rendering";
import { clockActor } from "@/core/people/clock-actor";
import { Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { hasPressFile } from "@/db/press-files";
import type { IssueFile } from "@/db/queries/issue/find-issue";
import { findPressPages } from "@/db/queries/press/find-press-pages";
import { listLatestReleases } from "@/db/queries/press/list-latest-releases";
import {
  findSameRendering,
  insertRendering,
  type RenderingRow,
} from "@/db/queries/press/write-rendering";
import type { Context } from "./context";
import { keepFrozen } from "./insert-frozen";

export interface QueueRenderings {
  readonly copy: IssueCopy;
  readonly pages: readonly PageCopy[];
  readonly stage: RenderingStage;
  readonly hasMarks: boolean;
}

interface Queued {
  readonly row: RenderingRow;
  readonly isNew: boolean;
}

/**
 * Freezes pages as they are now and puts them into the press's queue; for a release also the issue as one PDF. Pages
 * without a layout are left out. For commands; the right to ask is theirs to check.
 */
export async function queueRenderings(
  tx: Db,
  ctx: Context,
  { copy, pages, stage, hasMarks }: QueueRenderings,
): Promise<readonly Queued[]> {
  const frozen = await freeze(tx, copy, pages);
  const queued: Queued[] = [];
  const asked = { requestedBy: ctx.actor.userId, at: ctx.now };
  const put = async (pageId: string | null, hash: string, content: FrozenPages) => {
    const source = await keepFrozen(content);
    const subject = { issueId: copy.id, pageId, stage, contentHash: hash, hasMarks, source };
    const same = await findSameRendering(tx, subject);
    if (same && (await hasItsFiles(same))) queued.push({ row: same, isNew: false });
    else queued.push({ row: await insertRendering(tx, { ...subject, ...asked }), isNew: true });
  };
  for (const page of pages) {
    const content = frozen.get(page.id);
    if (content) await put(page.id, page.contentHash, content);
  }
  const whole = stage === "release" && together([...frozen.values()]);
  if (whole) await put(null, contentHash(copy.pages.map((page) => page.contentHash)), whole);
  return queued;
}

/** Read as the clock reads: a page prints the same whoever asks for it. */
async function freeze(
  tx: Db,
  { id, publicationId }: IssueCopy,
  pages: readonly PageCopy[],
): Promise<ReadonlyMap<string, FrozenPages>> {
  const numbers = pages.flatMap(({ number, layout }) => (layout ? [number] : []));
  const found = await findPressPages(clockActor(publicationId), id, { numbers }, tx);
  if (!found) return new Map();
  const { paper } = found;
  return new Map(found.pages.map(({ pageId, page }) => [pageId, freezePages(paper, [page])]));
}

/** False for one that was made and whose files somebody has taken away since: it is made again. */
async function hasItsFiles({ state, files }: RenderingRow): Promise<boolean> {
  if (state !== "done") return true;
  if (!files) return false;
  const { pdf, small, large } = files;
  for (const file of [pdf, small, large]) if (file && !(await hasPressFile(file))) return false;
  return true;
}

/** The latest release renderings of an issue that is out, made again from what 付印 froze. */
export async function requeueReleases(
  tx: Db,
  ctx: Context,
  { issue }: IssueFile,
  pageIds: readonly string[] | null,
): Promise<readonly Queued[]> {
  const latest = await listLatestReleases(tx, issue.id);
  const wanted = latest.filter(
    ({ pageId }) => pageIds === null || (pageId !== null && pageIds.includes(pageId)),
  );
  if (wanted.length === 0) throw new Refused(refuse("press-no-layout", { count: 2 }));
  const queued: Queued[] = [];
  for (const row of wanted) {
    if (row.state !== "failed" && (await hasItsFiles(row))) queued.push({ row, isNew: false });
    else {
      const again = { ...row, requestedBy: ctx.actor.userId, at: ctx.now };
      queued.push({ row: await insertRendering(tx, again), isNew: true });
    }
  }
  return queued;
}

const together = (each: readonly FrozenPages[]): FrozenPages | null =>
  each[0] ? { paper: each[0].paper, pages: each.flatMap(({ pages }) => pages) } : null;
