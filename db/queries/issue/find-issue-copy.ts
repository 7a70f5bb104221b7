import { and, eq, inArray, ne } from "drizzle-orm";
import type { IssueCopy, PageCopy, PlacementCopy, StoryCopy } from "@/core/issue/issue-copy";
import { layoutPictures } from "@/core/layout/layout-pictures";
import { printedCopy } from "@/core/layout/printed-copy";
import { proofContent } from "@/core/page/proof-content";
import { proofPage } from "@/core/page/proof-page";
import { type StandingCuts, standingCuts } from "@/core/page/standing-cuts";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import {
  issues,
  pages,
  placements,
  publicStories,
  stories,
  storyVersions,
  users,
} from "@/db/schema";
import { type LayoutRow, listGonePictures, listLayouts } from "../layout/list-layouts";
import { listPictureRights } from "../picture/list-picture-rights";
import { listPublishedScans } from "../press/list-published-scans";
import { readLiveRules } from "../proofreading/find-proofreading";
import { findIssue, type IssueFile, type PlacementRow } from "./find-issue";
import { findSignedVersions, storyCopy } from "./find-story-copy";
import { listProofs } from "./list-proofs";

/** The whole issue as it stands: pages, words, proofs, hashes. Preflight and release ask it. */
export async function findIssueCopy(
  actor: Actor,
  id: string,
  db: Db = reader(),
): Promise<IssueCopy | null> {
  const file = await findIssue(actor, id, db);
  return file && copyOf(file, db);
}

/** The same for an issue already found. */
export async function copyOf(file: IssueFile, db: Db): Promise<IssueCopy> {
  const { issue, publication } = file;
  const pages = await readPages(file, db);
  return {
    id: issue.id,
    publicationId: issue.publicationId,
    date: issue.date,
    edition: issue.edition,
    number: issue.number,
    runningNumber: issue.runningNumber,
    numberTakenOn: await numberTakenOn(db, issue),
    state: issue.state,
    releaseAt: issue.releaseAt,
    timeZone: publication.timeZone,
    masthead: {
      name: publication.name,
      cn: publication.cn || publication.issn,
      price: publication.price,
      printer: publication.printer,
    },
    pageFormat: publication.pageFormat,
    blockingRules: await readLiveRules(db, issue.publicationId, "blocking"),
    pages: pages.map((page) => ({
      ...page,
      contentHash: contentHash(proofContent(proofPage(page, pages), issue)),
    })),
  };
}

type UnhashedPage = Omit<PageCopy, "contentHash">;

/** The pages with what is printed on them and the readings of them. */
async function readPages(file: IssueFile, db: Db): Promise<readonly UnhashedPage[]> {
  const { id } = file.issue;
  const stories = await readStories(db, id);
  const editors = await readEditors(db, id);
  const layouts = await listLayouts(db, id);
  const proofRows = await listProofs(db, id);
  const scanned = await listPublishedScans(db, id);
  const named = new Map(file.pages.map((page) => [page.id, picturesNamed(file, page.id, layouts)]));
  const gone = await listGonePictures(db, [...named.values()].flat());
  return file.pages.map((page) => ({
    id: page.id,
    number: page.number,
    name: page.name,
    banner: page.banner,
    editor: editors.get(page.id) ?? "",
    layout: layouts.get(page.id)?.layout ?? null,
    layoutRevision: layouts.get(page.id)?.revision ?? 0,
    ...(scanned.has(page.id) && { isScanned: true }),
    gonePictures: (named.get(page.id) ?? []).filter((picture) => gone.has(picture)),
    proofs: proofRows.filter(({ pageId }) => pageId === page.id),
    placements: file.placements
      .filter(({ pageId }) => pageId === page.id)
      .flatMap((placed) => placementCopy(placed, stories.get(placed.storyId))),
  }));
}

function picturesNamed(
  { placements: placed }: IssueFile,
  pageId: string,
  layouts: ReadonlyMap<string, LayoutRow>,
): readonly string[] {
  const own = placed.filter((p) => p.pageId === pageId).flatMap((p) => p.pictureId ?? []);
  const layout = layouts.get(pageId)?.layout;
  return [...new Set([...own, ...(layout ? layoutPictures(layout) : [])])];
}

function placementCopy(row: PlacementRow, story: StoryCopy | undefined): PlacementCopy[] {
  if (!story) return [];
  const { id, position, role, kicker, headline, deck, pictureId, siteTakesPage } = row;
  const { cuts, lost } = row.cuts.length > 0 ? standing(row, story) : uncut;
  return [
    {
      ...{ id, position, role, kicker, headline, deck, pictureId, siteTakesPage },
      cuts,
      lostCuts: lost.length,
      story,
    },
  ];
}

const uncut: StandingCuts = { cuts: [], lost: [] };

/** Cuts lie where they were made as long as the words are the same. */
const standing = ({ cuts, cutsOf }: PlacementRow, story: StoryCopy): StandingCuts =>
  cutsOf === story.contentHash
    ? { cuts: cuts.map(({ paragraph, from, to }) => ({ paragraph, from, to })), lost: [] }
    : standingCuts(cuts, printedCopy(story.content));

async function readStories(db: Db, issueId: string): Promise<ReadonlyMap<string, StoryCopy>> {
  const rows = await db
    .select({ story: stories, version: { id: storyVersions.id, hash: storyVersions.contentHash } })
    .from(placements)
    .innerJoin(stories, eq(stories.id, placements.storyId))
    .leftJoin(
      publicStories,
      and(eq(publicStories.storyId, stories.id), eq(publicStories.status, "public")),
    )
    .leftJoin(storyVersions, eq(storyVersions.id, publicStories.versionId))
    .where(eq(placements.issueId, issueId));
  const signed = await findSignedVersions(
    db,
    rows.map((r) => r.story),
  );
  const elsewhere = await otherIssues(db, issueId);
  const rights = await listPictureRights(
    db,
    rows.map((r) => r.story.id),
  );
  return new Map(
    rows.map(({ story, version }) => [
      story.id,
      {
        ...storyCopy(story, signed.get(story.id) ?? null, version, elsewhere.get(story.id) ?? []),
        pictureRights: rights.get(story.id) ?? [],
      },
    ]),
  );
}

/** An extra edition of the same day may share its day's number; another day's issue may not. */
async function numberTakenOn(db: Db, issue: IssueFile["issue"]): Promise<string | null> {
  const [taken] = await db
    .select({ date: issues.date })
    .from(issues)
    .where(
      and(
        eq(issues.publicationId, issue.publicationId),
        eq(issues.runningNumber, issue.runningNumber),
        ne(issues.date, issue.date),
        ne(issues.state, "withdrawn"),
      ),
    )
    .limit(1);
  return taken?.date ?? null;
}

/** Dates of the other issues, not withdrawn, in which stories of this issue stand. */
async function otherIssues(db: Db, issueId: string): Promise<ReadonlyMap<string, string[]>> {
  const here = db
    .select({ storyId: placements.storyId })
    .from(placements)
    .where(eq(placements.issueId, issueId));
  const rows = await db
    .select({ storyId: placements.storyId, date: issues.date })
    .from(placements)
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(
      and(
        inArray(placements.storyId, here),
        ne(placements.issueId, issueId),
        ne(issues.state, "withdrawn"),
      ),
    );
  const dates = new Map<string, string[]>();
  for (const { storyId, date } of rows) dates.set(storyId, [...(dates.get(storyId) ?? []), date]);
  return dates;
}

async function readEditors(db: Db, issueId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ pageId: pages.id, name: users.name })
    .from(pages)
    .innerJoin(users, eq(users.id, pages.editorId))
    .where(eq(pages.issueId, issueId));
  return new Map(rows.map((r) => [r.pageId, r.name]));
}
