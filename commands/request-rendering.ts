import type { PageCopy } from "@/core/issue/issue-copy";
import { printRight } from "@/core/paper/print-right";
import type { RenderingStage } from "@/core/paper/rendering";
import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue, type IssueFile } from "@/db/queries/issue/find-issue";
import { copyOf } from "@/db/queries/issue/find-issue-copy";
import { record } from "@/db/queries/log/record";
import type { RenderingRow } from "@/db/queries/press/write-rendering";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { queueRenderings, requeueReleases } from "./queue-renderings";

export interface RequestRendering {
  readonly issueId: string;
  /** Null for every page that has a layout. */
  readonly pageIds: readonly string[] | null;
  readonly stage: RenderingStage;
  /** Bleed and crop marks round the page. */
  readonly hasMarks?: boolean;
}

export interface RequestedRendering {
  readonly id: string;
  /** Null for the PDF of the whole issue. */
  readonly pageId: string | null;
  readonly number: number;
  /** False where the page has not changed since the rendering that is answered with. */
  readonly isNew: boolean;
}

/**
 * Has pages printed: freezes what they say now, with the hash of it, and leaves the rest to the press. A page that says what
 * its last rendering for the same use says is not printed again. Release renderings are made from what 付印 froze.
 */
export function requestRendering(
  ctx: Context,
  input: RequestRendering,
): Promise<readonly RequestedRendering[]> {
  return transact(async (tx) => {
    const file = await findIssue(ctx.actor, input.issueId, tx);
    if (!file) throw new Refused(refuse("issue-not-found"));
    demand(canIssue(ctx.actor, printRight[input.stage], file.facts));
    if (!file.publication.pageFormat) throw new Refused(refuse("pages-not-laid-out"));
    const requested = await queue(tx, ctx, file, input);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "request-rendering",
      objectType: "issue",
      objectId: input.issueId,
      issueId: input.issueId,
      detail: {
        date: file.issue.date,
        // As the sentences of the history select it.
        stage: input.stage.replace("-", "_"),
        pages: numbersOf(file, requested),
      },
    });
    return requested.map(({ row: { id, pageId, number }, isNew }) => ({
      id,
      pageId,
      number,
      isNew,
    }));
  });
}

type Queued = { readonly row: RenderingRow; readonly isNew: boolean };

async function queue(
  tx: Db,
  ctx: Context,
  file: IssueFile,
  { pageIds, stage, hasMarks = false }: RequestRendering,
): Promise<readonly Queued[]> {
  if (stage === "release" && file.issue.state === "published")
    return requeueReleases(tx, ctx, file, pageIds);
  const copy = await copyOf(file, tx);
  const pages = pageIds === null ? copy.pages : pageIds.map((id) => pageOf(copy.pages, id));
  const queued = await queueRenderings(tx, ctx, { copy, pages, stage, hasMarks });
  if (queued.length === 0)
    throw new Refused(refuse("press-no-layout", { count: Math.max(1, pages.length) }));
  return queued;
}

function pageOf(pages: readonly PageCopy[], id: string): PageCopy {
  const page = pages.find((of) => of.id === id);
  if (!page) throw new Refused(refuse("page-not-found"));
  return page;
}

const numbersOf = ({ pages }: IssueFile, requested: readonly Queued[]): string =>
  requested
    .flatMap(({ row }) => pages.find(({ id }) => id === row.pageId)?.number ?? [])
    .join(", ");
