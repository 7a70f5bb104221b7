import { picturesIn } from "@/core/blocks/pictures-in";
import type { IssueCopy, PageCopy, PlacementCopy } from "@/core/issue/issue-copy";
import { preflight } from "@/core/issue/preflight";
import { veilFaults } from "@/core/issue/veil-faults";
import type { BoardStory, BoardView } from "@/core/layout/board-view";
import { elsewhereOf } from "@/core/layout/elsewhere-of";
import { goingOnHere } from "@/core/layout/going-on-here";
import { ownTitles } from "@/core/layout/own-titles";
import { printedCopy } from "@/core/layout/printed-copy";
import { startingLayout } from "@/core/layout/starting-layout";
import { mayArrange } from "@/core/page/may-arrange";
import type { Actor } from "@/core/people/actor";
import { canIssue } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { findIssue, type IssueFile } from "../issue/find-issue";
import { copyOf } from "../issue/find-issue-copy";
import { listPagePictures } from "../press/list-page-pictures";
import { paperOf } from "../press/paper-of";
import { listReadable } from "../story/list-readable";
import { listStoryLines, type StoryLine } from "../story/list-story-lines";
import { findLayoutLease } from "./layout-lease";

/** A page of an issue as its board shows it; null for one the actor may not see. */
export async function findBoard(
  actor: Actor,
  issueId: string,
  number: number,
  now: number,
  db: Db = reader(),
): Promise<BoardView | null> {
  const file = await findIssue(actor, issueId, db);
  const row = file?.pages.find((page) => page.number === number);
  if (!file || !row) return null;
  const issue = await copyOf(file, db);
  const page = issue.pages.find(({ id }) => id === row.id);
  if (!page) return null;
  const readable = await listReadable(
    actor,
    file.placements.map(({ storyId }) => storyId),
    db,
  );
  const goesOn = goingOnHere(issue, page);
  const right = canIssue(actor, "lay-out-page", file.facts);
  return {
    issueId,
    issueRevision: file.issue.revision,
    state: file.issue.state,
    paper: paperOf(file),
    pageId: page.id,
    number,
    name: page.name,
    banner: page.banner,
    editor: page.editor,
    contentHash: page.contentHash,
    pages: file.pages.map(({ id, number: of, name }) => ({ id, number: of, name })),
    layout: startingLayout(issue, page),
    revision: page.layoutRevision,
    lease: await findLayoutLease(db, page.id),
    mayNot: right.ok ? null : right,
    stories: await storiesOf(actor, file, issue, [...page.placements, ...goesOn], readable, db),
    elsewhere: [...elsewhereOf(page.id, issue.pages)].map(
      ([storyId, { headline, pageNumber }]) => ({
        storyId,
        pageNumber,
        headline: readable.has(storyId) ? headline : null,
      }),
    ),
    pictures: await picturesOf(actor, page, goesOn, db),
    adSizes: file.publication.rateCard,
    faults: veilFaults(
      preflight(issue, Math.max(now, file.issue.releaseAt)).filter(
        ({ pageNumber }) => pageNumber === number,
      ),
      readable,
    ),
  };
}

async function storiesOf(
  actor: Actor,
  file: IssueFile,
  issue: IssueCopy,
  placements: readonly PlacementCopy[],
  readable: ReadonlySet<string>,
  db: Db,
): Promise<readonly BoardStory[]> {
  const lines = await listStoryLines(db, [...readable]);
  return placements.map((placed): BoardStory => {
    const { id: storyId } = placed.story;
    const line = lines.find(({ id }) => id === storyId);
    const pageNumber = pageNumberOf(issue, placed.id);
    const closed = { placementId: placed.id, storyId, role: placed.role, pageNumber } as const;
    if (!line) return { ...closed, isClosed: true };
    const mayArrangeIt = mayArrange(actor, file.facts, placed.story.sectionId).ok;
    return { ...closed, ...seen(placed, line), mayArrange: mayArrangeIt, isClosed: false };
  });
}

const pageNumberOf = ({ pages }: IssueCopy, placementId: string): number =>
  pages.find(({ placements }) => placements.some(({ id }) => id === placementId))?.number ?? 0;

function seen(placed: PlacementCopy, { wordCount }: StoryLine) {
  const { kicker, headline, deck, pictureId, siteTakesPage, cuts, lostCuts, story } = placed;
  const { content, contentHash, state, stage, sectionId } = story;
  return {
    ...{ kicker, headline, deck, pictureId, siteTakesPage, cuts, lostCuts, wordCount },
    ...{ contentHash, state, stage, sectionId },
    language: content.language,
    kind: content.kind,
    own: ownTitles(content),
    paragraphs: printedCopy(content),
    pictureIds: picturesIn(content.body),
  };
}

/** At the desk's own address, in a width that is sharp on a screen. */
async function picturesOf(
  actor: Actor,
  page: PageCopy,
  goesOn: readonly PlacementCopy[],
  db: Db,
): Promise<BoardView["pictures"]> {
  const { pictures } = await listPagePictures(actor, page, goesOn, db);
  return Object.fromEntries(
    [...pictures].map(([id, picture]) => [id, { ...picture, src: `/api/desk/pictures/${id}/960` }]),
  );
}
