import { publicProblems } from "@/core/issue/going-public";
import { Refused, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import { findStoryCopy } from "@/db/queries/issue/find-story-copy";
import { markPublished } from "@/db/queries/issue/mark-published";
import { record } from "@/db/queries/log/record";
import { putPublicStory } from "@/db/queries/public/put-public-story";
import { showScansOf } from "@/db/queries/public/show-scans";
import { findPublication } from "@/db/queries/publication/find-publication";
import { findStory, type StoryFile } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { wordsForSite } from "./words-for-site";

export interface ShowReaders {
  readonly storyId: string;
  readonly revision: number;
  /** With a correction: what readers are told. */
  readonly notice?: string;
}

export interface StoryShown {
  readonly slug: string;
  readonly versionId: string;
}

/** The course shared by web-first publication and correction: exactly the words the last review signed. */
export function showReaders(
  ctx: Context,
  input: ShowReaders,
  verb: "publish-story" | "correct-story",
  demandRight: (file: StoryFile) => void,
): Promise<StoryShown> {
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demandRight(file);
    if (file.story.revision !== input.revision)
      throw new Refused(refuse("stale-version", { by: file.story.updatedBy }));
    const versionId = await demandVersion(tx, ctx, file);
    const { story } = file;
    const copy = await findStoryCopy(tx, story);
    await putPublicStory(tx, {
      storyId: story.id,
      publicationId: story.publicationId,
      versionId,
      sectionId: story.sectionId,
      slug: story.slug,
      ...(await wordsForSite(tx, story.id, copy.content)),
      place: null,
      at: ctx.now,
      ...(input.notice !== undefined && { notice: tidyText(input.notice) }),
    });
    await markPublished(tx, [story.id]);
    await showScansOf(tx, story.id, ctx.now);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb,
      objectType: "story",
      objectId: story.id,
      storyId: story.id,
      detail: {
        headline: story.headline,
        ...(input.notice !== undefined && { notice: tidyText(input.notice) }),
      },
    });
    return { slug: story.slug, versionId };
  });
}

/** The version that may go out now. @throws Refused with every reason why none may. */
async function demandVersion(tx: Db, ctx: Context, { story }: StoryFile): Promise<string> {
  const copy = await findStoryCopy(tx, story);
  const publication = await findPublication(story.publicationId, tx);
  if (!publication) throw new Refused(refuse("publication-missing"));
  const problems = publicProblems(copy, ctx.now, publication.timeZone);
  if (problems.length > 0)
    throw new Refused(
      ...problems.map((r) => ({ ...r, params: { ...r.params, headline: story.headline } })),
    );
  if (copy.versionId === null) throw new Refused(refuse("words-not-signed"));
  return copy.versionId;
}
