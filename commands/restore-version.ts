import { checkDeskBody } from "@/core/markup/desk-body";
import { mayEdit } from "@/core/process/may-edit";
import { demand, Refused, refuse } from "@/core/refusal";
import { fieldProblems } from "@/core/story/check-story";
import { isHeldByAnother } from "@/core/story/lease";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import { findLease } from "@/db/queries/story/lease";
import { findVersion } from "@/db/queries/story/list-versions";
import { draftContent, draftOf } from "@/db/queries/story/story-content";
import { freezeVersion } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { indexNow } from "./index-desk";
import { putWords } from "./put-words";

export interface RestoreVersion {
  readonly storyId: string;
  /** The frozen version whose words are wanted again. */
  readonly number: number;
  /** The revision the person has on screen: words nobody has seen are never replaced. */
  readonly revision: number;
}

/**
 * Makes the words of an earlier version the working copy's again, as a new version: an edit like any other, with
 * the same right and the same consequences. The words that stood are frozen first, so none are lost.
 */
export async function restoreVersion(
  ctx: Context,
  input: RestoreVersion,
): Promise<{ readonly version: number; readonly reopened: boolean }> {
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    const wanted = file && (await findVersion(ctx.actor, input.storyId, input.number, tx));
    if (!file) throw new Refused(refuse("story-not-found"));
    if (!wanted) throw new Refused(refuse("version-not-found"));
    demand(mayEdit(ctx.actor, file.facts));
    const writer = await findLease(tx, input.storyId);
    if (isHeldByAnother(writer, ctx.actor.userId, ctx.now))
      throw new Refused(refuse("story-being-written", { by: writer.name }));
    if (file.story.revision !== input.revision)
      throw new Refused(refuse("stale-version", { by: file.story.updatedBy }));
    const by = { userId: ctx.actor.userId, at: ctx.now };
    const stood = await freezeVersion(tx, file.story, "manual", by);
    const { reopened } = await putWords(tx, ctx, file, wordsOf(wanted, file.story));
    const restored = await findStory(ctx.actor, input.storyId, tx);
    if (!restored) throw new Refused(refuse("story-not-found"));
    const version = await freezeVersion(tx, restored.story, "restore", by);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "restore-version",
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
      detail: { version: version.number, from: input.number, stood: stood.number, reopened },
    });
    await indexNow(tx, input.storyId);
    return { version: version.number, reopened };
  });
}

/** A frozen text as the draft it becomes: what the desk noted beside the story (栏目, 约稿字数 …) stays. */
function wordsOf(
  { content, markup }: NonNullable<Awaited<ReturnType<typeof findVersion>>>,
  story: Parameters<typeof draftOf>[0],
) {
  const problems = fieldProblems(content);
  if (problems.length > 0) throw new Refused(...problems);
  const body = checkDeskBody(markup?.body ?? content.body);
  if (!body.ok) throw new Refused(body);
  const proposals = markup?.proposals ?? {};
  const draft = { ...draftOf(story), ...content, body: body.body, proposals };
  return { draft, wordCount: countWords(plainText(draftContent(draft).body)) };
}
