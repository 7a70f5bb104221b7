import type { PageCopy } from "@/core/issue/issue-copy";
import { goingOnHere } from "@/core/layout/going-on-here";
import { type PageFormat, usualFormat } from "@/core/layout/page-format";
import type { PressPage, PressPaper } from "@/core/paper/press-page";
import { pressPageOf } from "@/core/paper/press-page-of";
import { type Actor, clockUserId } from "@/core/people/actor";
import { isSame } from "@/core/same-json";
import { type Db, reader } from "@/db/client";
import { findIssue, type IssueFile } from "../issue/find-issue";
import { copyOf } from "../issue/find-issue-copy";
import { listReadable } from "../story/list-readable";
import { listPagePictures } from "./list-page-pictures";
import { paperOf } from "./paper-of";

/** Pages of an issue as they stand now, ready for `printedPages`. */
export interface PressPages {
  readonly paper: PressPaper;
  /** Of pages that nobody has laid out; a layout that is kept has its own. */
  readonly format: PageFormat;
  readonly pages: readonly PressPageFile[];
}

export interface PressPageFile {
  readonly pageId: string;
  /** As of `PageCopy.contentHash`. */
  readonly contentHash: string;
  readonly page: PressPage;
  /** Headlines of its stories that no box prints. */
  readonly left: readonly string[];
  /** Where the file of each picture's address lies. */
  readonly files: ReadonlyMap<string, string>;
  /** Stories of the page the actor may not read: whoever may not read all is shown none of it. */
  readonly hidden: number;
}

export interface WantedPages {
  /** Numbers of pages; left out, all. */
  readonly numbers?: readonly number[];
  /** Printed on this instead of the house's own: pages laid out for another are laid out anew. */
  readonly format?: PageFormat;
}

/** Null for an issue the actor may not read. The clock reads all. */
export async function findPressPages(
  actor: Actor,
  issueId: string,
  { numbers, format: asked }: WantedPages = {},
  db: Db = reader(),
): Promise<PressPages | null> {
  const file = await findIssue(actor, issueId, db);
  if (!file) return null;
  const issue = await copyOf(file, db);
  const format = asked ?? issue.pageFormat ?? usualFormat(file.publication.kind);
  const wanted = issue.pages.filter(({ number }) => numbers?.includes(number) ?? true);
  const hidden = await hiddenStories(actor, file, db);
  const pages: PressPageFile[] = [];
  for (const page of wanted.map((kept) => inFormat(kept, asked))) {
    const goesOn = goingOnHere(issue, page);
    const { pictures, files } = await listPagePictures(actor, page, goesOn, db);
    const printed = [...page.placements, ...goesOn];
    pages.push({
      pageId: page.id,
      contentHash: page.contentHash,
      ...pressPageOf(issue, page, format, pictures),
      files,
      hidden: printed.filter(({ story }) => hidden.has(story.id)).length,
    });
  }
  return { paper: paperOf(file), format, pages };
}

/** Without a layout of another format than the one that is asked for. */
const inFormat = (page: PageCopy, asked: PageFormat | undefined): PageCopy =>
  asked && page.layout && !isSame(page.layout.format, asked) ? { ...page, layout: null } : page;

async function hiddenStories(
  actor: Actor,
  { placements }: IssueFile,
  db: Db,
): Promise<ReadonlySet<string>> {
  if (actor.userId === clockUserId) return new Set();
  const ids = placements.map(({ storyId }) => storyId);
  const seen = await listReadable(actor, ids, db);
  return new Set(ids.filter((id) => !seen.has(id)));
}
