import { and, desc, eq, ne } from "drizzle-orm";
import type { PageZone } from "@/core/paper/page-zone";
import type {
  PrintedWords,
  RenderedFiles,
  RenderingStage,
  RenderingState,
} from "@/core/paper/rendering";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { renderings, users } from "@/db/schema";
import { findIssue } from "../issue/find-issue";

/** A proof of a page, made or being made. */
export interface PageProof {
  readonly id: string;
  readonly number: number;
  readonly stage: RenderingStage;
  readonly state: RenderingState;
  readonly progress: number;
  readonly fault: string | null;
  readonly attempts: number;
  readonly contentHash: string;
  readonly files: RenderedFiles | null;
  readonly zones: readonly PageZone[];
  readonly words: readonly PrintedWords[];
  readonly requestedAt: number;
  readonly requestedByName: string;
  readonly doneAt: number | null;
}

/** Proofs of a page, newest first; what readers will get is none. Nothing for who may not read the issue. */
export async function listPageProofs(
  actor: Actor,
  { issueId, pageId }: { readonly issueId: string; readonly pageId: string },
  db: Db = reader(),
): Promise<readonly PageProof[]> {
  if (!(await findIssue(actor, issueId, db))) return [];
  const rows = await db
    .select({ rendering: renderings, requestedByName: users.name })
    .from(renderings)
    .innerJoin(users, eq(users.id, renderings.requestedBy))
    .where(
      and(
        eq(renderings.pageId, pageId),
        eq(renderings.issueId, issueId),
        ne(renderings.stage, "release"),
      ),
    )
    .orderBy(desc(renderings.number));
  return rows.map(({ rendering, requestedByName }) => {
    const { id, number, stage, state, progress, fault, attempts, contentHash } = rendering;
    const { files, requestedAt, doneAt } = rendering;
    const about = { id, number, stage, state, progress, fault, attempts, contentHash };
    const made = { files, zones: rendering.zones ?? [], words: rendering.words ?? [] };
    return { ...about, ...made, requestedAt, doneAt, requestedByName };
  });
}
