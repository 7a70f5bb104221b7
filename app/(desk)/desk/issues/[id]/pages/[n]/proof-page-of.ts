import { sayAll } from "@/app/desk-action";
import { mayReadRound, mayReadSheet, type ProofRound, roundFor } from "@/core/page/proofing";
import type { ProofNeed } from "@/core/paper/page-needs";
import { printRight } from "@/core/paper/print-right";
import type { Actor } from "@/core/people/actor";
import { canIssue } from "@/core/people/can";
import type { Answer } from "@/core/refusal";
import { findIssueCopy } from "@/db/queries/issue/find-issue-copy";
import { findIssueRoom } from "@/db/queries/issue/find-issue-room";
import { listRenderingsOfPage } from "@/db/queries/press/list-renderings";
import { listProofNeeds } from "@/db/queries/proof/list-proof-needs";
import { listPageChanges } from "@/db/queries/proof/page-changes";
import { deskMarks, maySeeAll, shownProof } from "./proof-view-of";

/** 小样 for 一校, 大样 for 二校, 清样 for 三校. */
const stages = ["galley", "page-proof", "final-proof"] as const;

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** A page and its proofs for this person: which is shown, what they may do with it, and what has changed since. */
export async function proofPageOf(actor: Actor, issueId: string, number: number, query: Query) {
  const room = await findIssueRoom(actor, issueId, Date.now());
  const page = room?.pages.find((of) => of.number === number);
  const copy = await findIssueCopy(actor, issueId);
  const sheet = copy?.pages.find((of) => of.id === page?.id);
  if (!room || !page || !copy || !sheet) return null;
  const readable = new Set(page.placements.flatMap((of) => (of.story ? [of.storyId] : [])));
  const seen = sheet.placements.filter((of) => readable.has(of.story.id));
  const hidden = sheet.placements.length - seen.length;
  const isLaidOut = copy.pageFormat !== null;
  const all = isLaidOut ? await listRenderingsOfPage(actor, page.id) : [];
  const proofs = all.filter(({ stage }) => stage !== "release");
  const made = proofs.filter(({ state, files }) => state === "done" && files?.large);
  const asked = made.find((proof) => proof.id === query.proof) ?? made[0];
  const shown = hidden === 0 && (await maySeeAll(actor, asked)) ? shownProof(asked) : null;
  const other = shown && made.find((proof) => proof.id === query.with && proof.id !== shown.id);
  const round: ProofRound = shown
    ? roundFor(actor.userId, sheet.contentHash, sheet.proofs)
    : (page.nextRound ?? 3);
  const usual = stages[round - 1] ?? "final-proof";
  // Who may not have that made is offered what they may.
  const may = (of: (typeof stages)[number]) => canIssue(actor, printRight[of], copy).ok;
  const stage = !may(usual) && may("galley") ? "galley" : usual;
  const marks = shown ? await deskMarks(actor, copy, page.id, proofs, shown) : [];
  const isOwn = (of: (typeof marks)[number]) =>
    of.renderingId === shown?.id && of.round === round && of.readerId === actor.userId;
  const needs: ReadonlyMap<string, ProofNeed> = isLaidOut ? await listProofNeeds(copy) : new Map();
  return {
    room,
    page,
    copy,
    sheet,
    seen,
    isLaidOut,
    proofs,
    /** The page has changed since every proof that was made of it. */
    isStale: !made.some(({ contentHash }) => contentHash === sheet.contentHash),
    asked,
    shown,
    other: other || null,
    round,
    stage,
    marks,
    ownMarks: marks.filter(isOwn).length,
    needs,
    /** Why this person may not read the page now. */
    mayNotRead: await firstNo(
      canIssue(actor, "read-proof", copy),
      mayReadSheet(sheet.number, hidden),
      mayReadRound(round, actor.userId, sheet.proofs),
    ),
    mayNotAsk: await firstNo(canIssue(actor, printRight[stage], copy)),
    /** What has become of the page since the shown proof. */
    changes:
      shown && asked
        ? await sayAll(await listPageChanges(actor, asked, { copy, page: sheet }))
        : [],
  };
}

export type ProofPage = NonNullable<Awaited<ReturnType<typeof proofPageOf>>>;

/** The first reason why not, as a sentence; null when nothing speaks against it. */
async function firstNo(...answers: readonly Answer[]): Promise<string | null> {
  const [no] = await sayAll(answers.flatMap((answer) => (answer.ok ? [] : [answer])).slice(0, 1));
  return no?.message ?? null;
}
