import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkBody } from "@/core/blocks/check-body";
import { checkNewPages } from "@/core/issue/check-new-pages";
import { isToCome } from "@/core/issue/is-to-come";
import type { IssueState } from "@/core/issue/issue";
import { mayArrange } from "@/core/page/may-arrange";
import type { PageZone } from "@/core/paper/page-zone";
import { labelIn } from "@/core/paper/saved-page/page-label";
import { storyOfArticle } from "@/core/paper/saved-page/story-of-article";
import { zonesOfAreas } from "@/core/paper/saved-page/zones-of-areas";
import type { ScannedArticle } from "@/core/paper/scan";
import { canHouse, canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { blankDraft } from "@/core/story/blank-draft";
import { fieldProblems } from "@/core/story/check-story";
import { tidyContent } from "@/core/story/tidy-content";
import { tidyLine } from "@/core/text/tidy-text";
import { dateInZone, isIsoDate } from "@/core/text/zoned-time";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { keepPressFile } from "@/db/press-files";
import { updateIssue } from "@/db/queries/issue/write-issue";
import { updatePage } from "@/db/queries/issue/write-pages";
import { insertPlacement } from "@/db/queries/issue/write-placements";
import type { ScannedPage } from "@/db/queries/press/find-scan";
import { putScan } from "@/db/queries/press/write-scan";
import { listSections } from "@/db/queries/publication/find-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { addStory } from "./create-story";
import { type KeptScan, keepScanFiles } from "./keep-scan-files";
import { demandScannedPage, recordScan } from "./on-scan";
import { pageOfDay } from "./page-of-day";
import { type PaperFile, type SavedPaper, savedPaper } from "./saved-paper-files";
import { inScanFolder, readScanFile } from "./scan-reader";

export interface ImportPaper {
  /** What was saved of one page: its document, those of its stories, its picture; or a zip of them. */
  readonly files: readonly PaperFile[];
  /** The page of an issue that is there; left out, that of the day and number below. */
  readonly on?: { readonly issueId: string; readonly pageNumber: number };
  /** YYYY-MM-DD; left out, the one the page says. */
  readonly date?: string;
  /** Left out, the one the page says. */
  readonly pageNumber?: number;
  /** Section of the drafts; left out, the page's own, else the first. */
  readonly sectionId?: string;
}

export interface PaperImported {
  readonly issueId: string;
  readonly pageNumber: number;
  readonly zones: number;
  readonly storyIds: readonly string[];
}

/**
 * Brings in a saved e-paper page: its picture and its zones onto that page of the day's issue (made where there is none), and
 * a draft of every story the files hold, linked to its zone. All of it or nothing. Drafts go through review as any story.
 */
export async function importPaper(ctx: Context, input: ImportPaper): Promise<PaperImported> {
  demand(canHouse(ctx.actor, "import-page"));
  const paper = await savedPaper(input.files);
  const day = input.on ? null : dayOf(paper, input);
  const { kept, size } = await readPicture(paper.picture);
  const source = await keepPressFile(paper.source, "html");
  const drawn = zonesOfAreas(paper.page, size, newId);
  return transact(async (tx) => {
    const made = day && (await pageOfDay(tx, ctx, day.date, day.pageNumber, true));
    const issueId = made?.issueId ?? input.on?.issueId ?? "";
    const pageNumber = day?.pageNumber ?? input.on?.pageNumber ?? 0;
    const on = await demandScannedPage(tx, ctx, issueId, pageNumber, "upload-scan");
    if (on.scan?.state === "running") throw new Refused(refuse("scan-being-read"));
    const filled = await fill(tx, ctx, on, drawn, paper, input.sectionId);
    const { name } = paper.page;
    const isUnnamed =
      /^第\d+版$/.test(on.page.name) && canIssue(ctx.actor, "edit-issue", on.file.facts).ok;
    if (isUnnamed && name !== "") await updatePage(tx, on.page.id, { name: tidyLine(name) });
    await putScan(tx, {
      issueId,
      pageId: on.page.id,
      kind: "saved-page",
      source,
      fileName: paper.picture.name.slice(-200),
      ...kept,
      runs: [],
      ...filled,
      uploadedBy: ctx.actor.userId,
      uploadedAt: ctx.now,
    });
    const storyIds = filled.zones.flatMap(({ storyId }) => (storyId === null ? [] : [storyId]));
    const detail = { zones: filled.zones.length, stories: storyIds.length };
    await recordScan(tx, ctx, on, "import-paper", detail);
    return { issueId, pageNumber, zones: filled.zones.length, storyIds };
  });
}

function dayOf(paper: SavedPaper, input: ImportPaper): { date: string; pageNumber: number } {
  const articles = paper.page.areas.flatMap(({ target }) => paper.article(target) ?? []);
  const labels = articles.map(({ pageLabel }) => labelIn(pageLabel).number);
  const date = input.date ?? paper.page.date ?? articles.find((one) => one.date)?.date;
  const pageNumber = input.pageNumber ?? paper.page.number ?? labels.find((one) => one !== null);
  if (!date || !isIsoDate(date)) throw new Refused(refuse("paper-no-date", undefined, "date"));
  if (!pageNumber) throw new Refused(refuse("paper-no-page-number", undefined, "page"));
  demand(checkNewPages(0, pageNumber));
  return { date, pageNumber };
}

function readPicture(
  picture: PaperFile,
): Promise<{ kept: KeptScan; size: { width: number; height: number } }> {
  return inScanFolder(async (folder) => {
    const file = join(/* turbopackIgnore: true */ folder, "picture");
    await writeFile(file, picture.bytes);
    return readScanFile(
      { is: "picture", file, page: 1 },
      () => undefined,
      async (read, made) => ({ kept: await keepScanFiles(read, made), size: read.from }),
    );
  });
}

type Filled = { readonly zones: readonly PageZone[]; readonly articles: readonly ScannedArticle[] };

/** The zones with a draft for each whose story came along; two areas that lead to one story share it. */
async function fill(
  tx: Db,
  ctx: Context,
  on: ScannedPage,
  drawn: ReturnType<typeof zonesOfAreas>,
  paper: SavedPaper,
  sectionId: string | undefined,
): Promise<Filled> {
  const zones: PageZone[] = [];
  const articles: ScannedArticle[] = [];
  const made = new Map<string, string>();
  const known = storiesOf(on);
  for (const { zone, target } of drawn) {
    const found = target === "" ? null : paper.article(target);
    if (!found) {
      zones.push(zone);
      continue;
    }
    const { date: _date, pageLabel: _label, ...article } = found;
    const storyId =
      made.get(target) ??
      known.get(JSON.stringify(article)) ??
      (await keepStory(tx, ctx, on, article, sectionId));
    if (storyId) made.set(target, storyId);
    zones.push({ ...zone, storyId, headline: (article.headline || zone.headline).slice(0, 200) });
    articles.push({ ...article, zoneId: zone.id });
  }
  if (made.size > 0 && takesStories(ctx, on))
    await updateIssue(tx, on.file.issue.id, { state: startedState(on.file.issue.state) });
  return { zones, articles };
}

/** What was brought before and has its draft is not made a second time. */
function storiesOf({ scan }: ScannedPage): ReadonlyMap<string, string> {
  const stories = new Map(scan?.zones.map(({ id, storyId }) => [id, storyId]));
  return new Map(
    scan?.articles.flatMap(({ zoneId, ...article }) => {
      const storyId = stories.get(zoneId);
      return storyId ? [[JSON.stringify(article), storyId] as const] : [];
    }),
  );
}

const takesStories = (ctx: Context, { file }: Pick<ScannedPage, "file">): boolean =>
  isToCome(file.issue, dateInZone(ctx.now, file.publication.timeZone));

const startedState = (state: IssueState): IssueState => (state === "planning" ? "editing" : state);

/** A draft of the article, on the page of a paper that is still to come, else in the pool. @returns null for one without text */
async function keepStory(
  tx: Db,
  ctx: Context,
  { file, page }: ScannedPage,
  article: Omit<ScannedArticle, "zoneId">,
  wanted: string | undefined,
): Promise<string | null> {
  if (article.paragraphs.length === 0) return null;
  const { content, checks } = storyOfArticle(article);
  const tidy = tidyContent(content);
  const problems = fieldProblems(tidy);
  if (problems.length > 0) throw new Refused(...problems);
  const body = checkBody(tidy.body);
  if (!body.ok) throw new Refused(body);
  const sectionId =
    wanted ?? page.sectionId ?? (await listSections(file.publication.id, tx))[0]?.id ?? "";
  const draft = blankDraft({ ...tidy, body: body.body, sectionId });
  const { storyId } = await addStory(tx, ctx, draft, checks);
  if (!takesStories(ctx, { file })) return storyId;
  demand(mayArrange(ctx.actor, file.facts, sectionId));
  await insertPlacement(tx, {
    issueId: file.issue.id,
    pageId: page.id,
    storyId,
    role: "normal",
    placedBy: ctx.actor.userId,
    placedAt: ctx.now,
  });
  return storyId;
}
