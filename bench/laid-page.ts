import { createIssue } from "@/commands/create-issue";
import { createStory } from "@/commands/create-story";
import { placeStory } from "@/commands/place-story";
import { saveStory } from "@/commands/save-story";
import { bodyOf } from "@/core/blocks/body";
import { pageFormats } from "@/core/layout/page-format";
import { blankDraft } from "@/core/story/blank-draft";
import { addDays, dateInZone } from "@/core/text/zoned-time";
import { findIssue } from "@/db/queries/issue/find-issue";
import { findStory } from "@/db/queries/story/find-story";
import { draftOf } from "@/db/queries/story/story-content";
import type { Newsroom } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";

const sentence = "澜江新渡口今天上午九时通航，汽笛三声，两岸的人第一次不用绕行就走到了一起。";

/** An issue whose first page is a broadsheet with that many stories on it, laid out. @returns the issue's id. */
export async function writeLaidPage(room: Newsroom, stories: number): Promise<string> {
  const now = Date.now();
  const qin = { actor: room.actors.qin, now };
  const date = addDays(dateInZone(now, "Asia/Shanghai"), 2);
  const { issueId } = await createIssue(qin, { date });
  for (let at = 0; at < stories; at++) {
    const storyId = await write(room, at, now);
    const file = await findIssue(qin.actor, issueId);
    const [page] = file?.pages ?? [];
    if (!file || !page) throw new Error("the issue has no page");
    await placeStory(qin, { issueId, revision: file.issue.revision, pageId: page.id, storyId });
  }
  await layOutIssue(room, issueId, [1], pageFormats["dui-kai"]);
  return issueId;
}

/** From a brief to a long report: each has some sentences more than the one before. */
async function write({ actors, sections }: Newsroom, at: number, now: number): Promise<string> {
  const lu = { actor: actors.lu, now };
  const draft = blankDraft({
    kind: "report",
    sectionId: sections.city,
    headline: `渡口第${at + 1}天`,
  });
  const { storyId } = await createStory(lu, draft);
  const file = await findStory(actors.lu, storyId);
  if (!file) throw new Error("the story was not kept");
  const paragraphs = Array.from({ length: 3 + (at % 5) }, () => sentence.repeat(1 + (at % 3)));
  await saveStory(lu, {
    storyId,
    baseRevision: file.story.revision,
    key: `bench-laid-page-${at}`,
    draft: { ...draftOf(file.story), body: bodyOf(paragraphs) },
  });
  return storyId;
}
