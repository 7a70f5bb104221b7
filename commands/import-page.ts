import { checkBody } from "@/core/blocks/check-body";
import { checkPageFields } from "@/core/page/check-page-fields";
import { mayArrange } from "@/core/page/may-arrange";
import { checkPageText } from "@/core/page-text/check-page-text";
import type { PageReading, ReadPageOptions } from "@/core/page-text/page-reading";
import { readPage } from "@/core/page-text/read-page";
import { storyOfItem } from "@/core/page-text/story-of-item";
import { canHouse, canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { blankDraft } from "@/core/story/blank-draft";
import { fieldProblems } from "@/core/story/check-story";
import type { StoryKind } from "@/core/story/story";
import { tidyContent } from "@/core/story/tidy-content";
import { tidyLine } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import type { IssueFile, PageRow } from "@/db/queries/issue/find-issue";
import { updatePage } from "@/db/queries/issue/write-pages";
import { deletePlacement, insertPlacement } from "@/db/queries/issue/write-placements";
import { listSections } from "@/db/queries/publication/find-publication";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { addStory } from "./create-story";
import { actOnIssue, type IssueChanged, type OnIssue } from "./on-issue";

export interface ImportPage extends OnIssue {
  /** The page's text, decoded. It is read again here with the same choices: nothing is taken on trust. */
  readonly text: string;
  readonly choices: Pick<
    ReadPageOptions,
    "keepApart" | "keepPunctuation" | "dismissFlags" | "hasAddedDash"
  >;
  readonly pageNumber: number;
  /** 版名 to give the page; left out, the page keeps its own. */
  readonly pageName?: string;
  /** What to do when stories stand on the page already. Left out, the command refuses and asks. */
  readonly whenFilled?: "append" | "replace";
  /** Per item, by position on the page: leave it out, or file it under another kind or section. */
  readonly items?: Readonly<Record<number, ItemChoice>>;
}

export interface ItemChoice {
  readonly skip?: boolean;
  readonly kind?: StoryKind;
  readonly sectionId?: string;
}

export interface PageImported extends IssueChanged {
  readonly storyIds: readonly string[];
}

/**
 * Makes draft stories of a printed page's text and places them on that page of the issue, in order, the first
 * as 头条. All of them or none. Flags become checks that must be settled before 签发.
 * @throws Refused `page-filled` with the number of stories when the page is not empty and nobody said what to do.
 */
export function importPage(ctx: Context, input: ImportPage): Promise<PageImported> {
  return transact((tx) => fillPage(tx, ctx, input));
}

/** The same, inside the transaction of a command that does more. */
export async function fillPage(tx: Db, ctx: Context, input: ImportPage): Promise<PageImported> {
  demand(canHouse(ctx.actor, "import-page"));
  demand(checkPageText(input.text));
  const reading = readPage(input.text, input.choices);
  const named = {
    name: tidyLine(input.pageName ?? "") || undefined,
    banner: tidyLine(reading.page.banner ?? ""),
  };
  const misnamed = checkPageFields(named);
  if (misnamed.length > 0) throw new Refused(...misnamed);
  const storyIds: string[] = [];
  const changed = await actOnIssue(
    tx,
    ctx,
    input,
    "arrange-page",
    "import-page",
    async (_, file) => {
      const page = file.pages.find((p) => p.number === input.pageNumber);
      if (!page) throw new Refused(refuse("page-not-found", undefined, "page"));
      await makeRoom(tx, ctx, file, page, input.whenFilled);
      for (const index of wanted(reading, input)) {
        const storyId = await keepItem(tx, ctx, file, page, reading, index, input.items?.[index]);
        await insertPlacement(tx, {
          issueId: input.issueId,
          pageId: page.id,
          storyId,
          role: storyIds.length === 0 && input.whenFilled !== "append" ? "lead" : "normal",
          placedBy: ctx.actor.userId,
          placedAt: ctx.now,
        });
        storyIds.push(storyId);
      }
      // Who may fill a page need not be one who may name it: then it keeps the name and banner it has.
      if (canIssue(ctx.actor, "edit-issue", file.facts).ok)
        await updatePage(tx, page.id, {
          name: named.name ?? page.name,
          banner: named.banner || page.banner,
        });
      return {
        detail: { page: page.number, stories: storyIds.length },
        ...(file.issue.state === "planning" && { change: { state: "editing" } }),
      };
    },
  );
  return { ...changed, storyIds };
}

function wanted(reading: PageReading, input: ImportPage): readonly number[] {
  const indexes = reading.items
    .map((_, index) => index)
    .filter((index) => !input.items?.[index]?.skip);
  if (indexes.length === 0) throw new Refused(refuse("page-text-no-items", undefined, "text"));
  return indexes;
}

async function makeRoom(
  tx: Db,
  ctx: Context,
  file: IssueFile,
  page: PageRow,
  whenFilled: ImportPage["whenFilled"],
): Promise<void> {
  const there = file.placements.filter((placement) => placement.pageId === page.id);
  if (there.length === 0 || whenFilled === "append") return;
  if (whenFilled !== "replace")
    throw new Refused(refuse("page-filled", { page: page.number, count: there.length }, "page"));
  for (const placement of there) {
    const known = await findStory(ctx.actor, placement.storyId, tx);
    // A story one may not even read is one more that is not theirs to take off.
    demand(
      known
        ? mayArrange(ctx.actor, file.facts, known.story.sectionId)
        : refuse("right.place-story"),
    );
    await deletePlacement(tx, placement);
  }
}

async function keepItem(
  tx: Db,
  ctx: Context,
  file: IssueFile,
  page: PageRow,
  reading: PageReading,
  index: number,
  choice: ItemChoice = {},
): Promise<string> {
  const story = storyOfItem(reading, index);
  if (!story) throw new Refused(refuse("page-text-no-items", undefined, "text"));
  const content = tidyContent(story.content);
  const problems = fieldProblems(content);
  if (problems.length > 0) throw new Refused(...problems);
  const body = checkBody(content.body);
  if (!body.ok) throw new Refused(body);
  const sectionId = choice.sectionId ?? page.sectionId ?? (await firstSection(tx, file));
  demand(mayArrange(ctx.actor, file.facts, sectionId));
  const draft = blankDraft({
    ...content,
    body: body.body,
    kind: choice.kind ?? content.kind,
    sectionId,
  });
  return (await addStory(tx, ctx, draft, story.checks)).storyId;
}

async function firstSection(tx: Db, file: IssueFile): Promise<string> {
  const [first] = await listSections(file.publication.id, tx);
  if (!first) throw new Refused(refuse("section-unknown", undefined, "sectionId"));
  return first.id;
}
