import type { IssueManifest, ManifestPlacement } from "@/core/issue/manifest";
import { mayRelease } from "@/core/issue/may-release";
import { publicPages } from "@/core/issue/public-pages";
import { releaseProblems } from "@/core/issue/release-problems";
import { pageVersion } from "@/core/page/page-version";
import { clockUserId } from "@/core/people/actor";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { findIssue, type IssueFile } from "@/db/queries/issue/find-issue";
import { copyOf } from "@/db/queries/issue/find-issue-copy";
import { type FrozenStory, listFrozen } from "@/db/queries/issue/list-frozen";
import { markPublished } from "@/db/queries/issue/mark-published";
import { updateIssue } from "@/db/queries/issue/write-issue";
import { raiseAlarm } from "@/db/queries/log/alarms";
import { finishJob } from "@/db/queries/log/jobs";
import { record } from "@/db/queries/log/record";
import { putPublicIssue } from "@/db/queries/public/put-public-issue";
import { putPublicStory } from "@/db/queries/public/put-public-story";
import { showPressedPages } from "@/db/queries/public/show-pressed-pages";
import { showScans } from "@/db/queries/public/show-scans";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { counted, type WordsForSite } from "./words-for-site";

/** A release this much after its time (ms) is late, and somebody should know. */
const grace = 60_000;

export interface Released {
  readonly stories: number;
}

/**
 * Shows readers the issue: all of what was signed off, or nothing. Used by the clock and by the duty chief.
 * What has changed since 付印 is refused with every reason; a second release finds the issue published and is
 * refused by its state. Dates a story already has stay.
 */
export function releaseIssue(ctx: Context, input: { readonly issueId: string }): Promise<Released> {
  return transact(async (tx) => {
    const file = await findIssue(ctx.actor, input.issueId, tx);
    if (!file) throw new Refused(refuse("issue-not-found"));
    demand(mayRelease(ctx.actor, file.facts));
    const manifest = demandFrozen(file);
    const problems = releaseProblems(manifest, await copyOf(file, tx), ctx.now);
    if (problems.length > 0) throw new Refused(...problems);
    const frozen = await listFrozen(tx, manifest);
    for (const page of manifest.pages) await showPage(tx, ctx, file, page, frozen);
    await markPublished(tx, [...frozen.keys()]);
    await showIssue(tx, ctx, file, manifest, frozen);
    await showScans(tx, file.issue.id, ctx.now);
    await finish(tx, ctx, file, frozen.size);
    return { stories: frozen.size };
  });
}

/** @throws Refused when the frozen issue is missing or no longer has the hash it was signed off with. */
function demandFrozen({ issue }: IssueFile): IssueManifest {
  if (!issue.manifest || contentHash(issue.manifest) !== issue.contentHash)
    throw new Refused(refuse("manifest-broken"));
  return issue.manifest;
}

async function showPage(
  tx: Db,
  ctx: Context,
  { issue }: IssueFile,
  page: IssueManifest["pages"][number],
  frozen: ReadonlyMap<string, FrozenStory>,
): Promise<void> {
  for (const placed of page.placements) {
    const story = frozen.get(placed.storyId);
    if (!story || contentHash(story.content) !== placed.contentHash)
      throw new Refused(refuse("manifest-broken"));
    await putPublicStory(tx, {
      storyId: placed.storyId,
      publicationId: issue.publicationId,
      versionId: placed.versionId,
      sectionId: placed.sectionId,
      slug: story.slug,
      ...wordsOf(placed, story),
      place: {
        issueId: issue.id,
        issueDate: issue.date,
        pageNumber: page.number,
        pageName: page.name,
        position: placed.position,
        role: placed.role,
      },
      at: ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "publish-story",
      objectType: "story",
      objectId: placed.storyId,
      storyId: placed.storyId,
      detail: { date: issue.date, page: page.number, version: story.number },
    });
  }
}

/** The whole story, or as its page prints it where that was chosen for the site. */
const wordsOf = (placed: ManifestPlacement, { content, wordCount }: FrozenStory): WordsForSite =>
  placed.siteTakesPage
    ? counted(pageVersion(content, { ...placed, cuts: placed.cuts ?? [] }))
    : { content, wordCount };

async function showIssue(
  tx: Db,
  ctx: Context,
  { issue }: IssueFile,
  manifest: IssueManifest,
  frozen: ReadonlyMap<string, FrozenStory>,
): Promise<void> {
  const contents = new Map([...frozen.values()].map((s) => [s.versionId, s.content]));
  await putPublicIssue(tx, {
    issueId: issue.id,
    publicationId: issue.publicationId,
    date: manifest.date,
    edition: issue.edition,
    number: manifest.number,
    runningNumber: manifest.runningNumber,
    volume: issue.volume,
    pages: publicPages(manifest, (versionId) => {
      const content = contents.get(versionId);
      if (!content) throw new Refused(refuse("manifest-broken"));
      return content;
    }),
    publishedAt: ctx.now,
    contentHash: issue.contentHash ?? "",
  });
  await showPressedPages(tx, issue.id, ctx.now);
}

async function finish(tx: Db, ctx: Context, { issue }: IssueFile, stories: number): Promise<void> {
  await updateIssue(tx, issue.id, { state: "published", publishedAt: ctx.now });
  await finishJob(tx, "release-issue", issue.id, ctx.now);
  const late = ctx.now - issue.releaseAt;
  if (ctx.actor.userId === clockUserId && late > grace)
    await raiseAlarm(tx, {
      code: "release-late",
      params: { date: issue.date, minutes: Math.round(late / 60_000) },
      issueId: issue.id,
      at: ctx.now,
    });
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: "release-issue",
    objectType: "issue",
    objectId: issue.id,
    issueId: issue.id,
    detail: { date: issue.date, stories, contentHash: issue.contentHash },
  });
}
