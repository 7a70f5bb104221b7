import { eq } from "drizzle-orm";
import type { Fault } from "@/core/issue/fault";
import type { IssueCopy, PageCopy } from "@/core/issue/issue-copy";
import type { IssueRoom, RoomPage, RoomProof, RoomStory } from "@/core/issue/issue-room";
import { preflight } from "@/core/issue/preflight";
import { releaseProblems } from "@/core/issue/release-problems";
import { veilFaults } from "@/core/issue/veil-faults";
import { pageLights } from "@/core/page/page-lights";
import { latestProofs, nextRound } from "@/core/page/proofing";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { users } from "@/db/schema";
import { listReadable } from "../story/list-readable";
import { listStoryLines } from "../story/list-story-lines";
import { findIssue, type IssueFile } from "./find-issue";
import { copyOf } from "./find-issue-copy";
import { listProofs, type ReadingRow } from "./list-proofs";
import { type PageDesk, readPageDesk } from "./read-page-desk";

/** The issue and all its pages; stories the actor may not read keep their place and lose their words. */
export async function findIssueRoom(
  actor: Actor,
  id: string,
  now: number,
  db: Db = reader(),
): Promise<IssueRoom | null> {
  const file = await findIssue(actor, id, db);
  if (!file) return null;
  const copy = await copyOf(file, db);
  const faults = preflight(copy, Math.max(now, file.issue.releaseAt));
  const seen = await readableStories(actor, file, copy, db);
  const proofRows = await listProofs(db, id);
  const desks = await readPageDesk(db, actor, file, now);
  const { issue, publication } = file;
  return {
    id,
    date: issue.date,
    edition: issue.edition,
    number: issue.number,
    runningNumber: issue.runningNumber,
    volume: issue.volume,
    state: issue.state,
    revision: issue.revision,
    releaseAt: issue.releaseAt,
    timeZone: publication.timeZone,
    signedOffAt: issue.signedOffAt,
    signedOffBy: await nameOf(db, issue.signedOffBy),
    publishedAt: issue.publishedAt,
    withdrawnNotice: issue.withdrawnNotice,
    pages: copy.pages.map((page) => roomPage(page, file, faults, seen, proofRows, desks)),
    faults: veilFaults(faults, seen),
    problems:
      issue.state === "signed-off" && issue.manifest
        ? releaseProblems(issue.manifest, copy, now)
        : [],
  };
}

function roomPage(
  page: PageCopy,
  file: IssueFile,
  faults: readonly Fault[],
  seen: ReadonlyMap<string, RoomStory>,
  proofRows: readonly ReadingRow[],
  desks: ReadonlyMap<string, PageDesk>,
): RoomPage {
  const { id, number, name, banner, contentHash } = page;
  const own = proofRows.filter((p) => p.pageId === id);
  const row = file.pages.find((p) => p.id === id);
  const desk = desks.get(id);
  return {
    id,
    number,
    name,
    banner,
    contentHash,
    sectionId: row?.sectionId ?? null,
    closesAt: row?.closesAt ?? null,
    holds: (desk?.holds ?? []).map((hold) =>
      hold.storyId !== null && !seen.has(hold.storyId) ? { ...hold, storyId: null } : hold,
    ),
    isMine: desk?.isMine ?? false,
    editorId: row?.editorId ?? null,
    editorName: page.editor,
    lights: pageLights(
      faults.flatMap((f) => (f.pageNumber === number ? [f.code] : [])),
      file.publication.pageFormat !== null,
    ),
    proofs: latestProofs(own).map(
      (p) => p && { ...toRoomProof(p), current: p.contentHash === contentHash },
    ),
    nextRound: nextRound(contentHash, own),
    isScanned: page.isScanned === true,
    placements: page.placements.map(({ story, position: _position, ...placed }) => {
      const line = seen.get(story.id) ?? null;
      const words = line ? placed : { ...placed, kicker: null, headline: null, deck: null };
      return { ...words, storyId: story.id, story: line };
    }),
  };
}

function toRoomProof({
  id,
  round,
  readerId,
  readerName,
  corrections,
  note,
  at,
}: ReadingRow): Omit<RoomProof, "current"> {
  return { id, round, readerId, readerName, corrections, note, at };
}

async function readableStories(
  actor: Actor,
  file: IssueFile,
  copy: IssueCopy,
  db: Db,
): Promise<ReadonlyMap<string, RoomStory>> {
  const ids = file.placements.map((p) => p.storyId);
  const lines = await listStoryLines(db, [...(await listReadable(actor, ids, db))]);
  const contents = new Map(
    copy.pages.flatMap((page) => page.placements.map((p) => [p.story.id, p.story.content])),
  );
  return new Map(
    lines.map((line) => {
      const content = contents.get(line.id);
      return [line.id, { ...line, deck: content?.deck ?? "", column: content?.column ?? "" }];
    }),
  );
}

async function nameOf(db: Db, userId: string | null): Promise<string> {
  if (!userId) return "";
  const [row] = await db.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return row?.name ?? "";
}
