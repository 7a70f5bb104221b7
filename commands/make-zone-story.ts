import { checkBody } from "@/core/blocks/check-body";
import { isToCome } from "@/core/issue/is-to-come";
import { checkPageText } from "@/core/page-text/check-page-text";
import type { ReadPageOptions } from "@/core/page-text/page-reading";
import { readPage } from "@/core/page-text/read-page";
import { storyOfItem } from "@/core/page-text/story-of-item";
import { canHouse, canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { blankDraft } from "@/core/story/blank-draft";
import { fieldProblems } from "@/core/story/check-story";
import { tidyContent } from "@/core/story/tidy-content";
import { dateInZone } from "@/core/text/zoned-time";
import type { Db } from "@/db/client";
import { updateZones } from "@/db/queries/press/write-scan";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { addStory } from "./create-story";
import { fillPage } from "./import-page";
import { demandScan, type OnScan, recordScan, type ScanOnPage } from "./on-scan";

export interface MakeZoneStory extends OnScan {
  readonly zoneId: string;
  /** The zone's text as the person left it; it is read again here. */
  readonly text: string;
  readonly choices?: Pick<
    ReadPageOptions,
    "keepApart" | "keepPunctuation" | "dismissFlags" | "hasAddedDash"
  >;
  readonly sectionId: string;
}

export interface ZoneStoryMade {
  readonly revision: number;
  /** Where the text holds several, the first is linked. */
  readonly storyIds: readonly string[];
}

/**
 * Makes drafts of the text in a zone, as the importer of page texts reads it, and links the zone to the first. In a
 * paper that is still to come they are placed on the page; those of an old one wait in the pool for their own way to readers.
 */
export function makeZoneStory(ctx: Context, input: MakeZoneStory): Promise<ZoneStoryMade> {
  return transact(async (tx) => {
    demand(canHouse(ctx.actor, "import-page"));
    const on = await demandScan(tx, ctx, input, "edit-scan");
    const zone = on.scan.zones.find(({ id }) => id === input.zoneId);
    if (!zone) throw new Refused(refuse("zone-not-found"));
    if (zone.storyId !== null) throw new Refused(refuse("zone-linked"));
    const { issue, publication } = on.file;
    const storyIds = isToCome(issue, dateInZone(ctx.now, publication.timeZone))
      ? await place(tx, ctx, input, on)
      : await keep(tx, ctx, input);
    const [storyId = null] = storyIds;
    const zones = on.scan.zones.map((one) => (one === zone ? { ...zone, storyId } : one));
    const revision = await updateZones(tx, on.scan.id, zones);
    const detail = { zones: zones.length, stories: storyIds.length };
    await recordScan(tx, ctx, on, "save-scan-zones", detail);
    return { revision, storyIds };
  });
}

async function place(
  tx: Db,
  ctx: Context,
  { text, choices = {}, sectionId }: MakeZoneStory,
  { file, page }: ScanOnPage,
): Promise<readonly string[]> {
  demand(canIssue(ctx.actor, "arrange-page", file.facts));
  const items = readPage(text, choices).items.map((_, at) => [at, { sectionId }] as const);
  const { storyIds } = await fillPage(tx, ctx, {
    issueId: file.issue.id,
    revision: file.issue.revision,
    text,
    choices,
    pageNumber: page.number,
    pageName: page.name,
    whenFilled: "append",
    items: Object.fromEntries(items),
  });
  return storyIds;
}

async function keep(
  tx: Db,
  ctx: Context,
  { text, choices = {}, sectionId }: MakeZoneStory,
): Promise<readonly string[]> {
  demand(checkPageText(text));
  const reading = readPage(text, choices);
  if (reading.items.length === 0)
    throw new Refused(refuse("page-text-no-items", undefined, "text"));
  const storyIds: string[] = [];
  for (const at of reading.items.keys()) {
    const story = storyOfItem(reading, at);
    if (!story) continue;
    const content = tidyContent(story.content);
    const problems = fieldProblems(content);
    if (problems.length > 0) throw new Refused(...problems);
    const body = checkBody(content.body);
    if (!body.ok) throw new Refused(body);
    const draft = blankDraft({ ...content, body: body.body, sectionId });
    storyIds.push((await addStory(tx, ctx, draft, story.checks)).storyId);
  }
  return storyIds;
}
