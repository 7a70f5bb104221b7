import { checkBody } from "@/core/blocks/check-body";
import { canHouse } from "@/core/people/can";
import { photoStory } from "@/core/picture/photo-story";
import { demand, Refused, refuse } from "@/core/refusal";
import { blankDraft } from "@/core/story/blank-draft";
import { fieldProblems } from "@/core/story/check-story";
import { tidyContent } from "@/core/story/tidy-content";
import { findPicture } from "@/db/queries/picture/find-picture";
import type { PictureRow } from "@/db/queries/picture/write-picture";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { addStory } from "./create-story";

/** The most pictures of one photo story. */
export const mostPicturesOfStory = 60;

export interface CreatePhotoStory {
  readonly sectionId: string;
  readonly pictureIds: readonly string[];
}

/** A draft photo story of pictures in the library, with their captions and photographers. @returns the story's id. */
export async function createPhotoStory(
  ctx: Context,
  input: CreatePhotoStory,
): Promise<{ readonly storyId: string }> {
  demand(canHouse(ctx.actor, "create-story"));
  const ids = [...new Set(input.pictureIds)];
  if (ids.length === 0) throw new Refused(refuse("photo-story-empty"));
  if (ids.length > mostPicturesOfStory)
    throw new Refused(refuse("photo-story-too-many", { max: mostPicturesOfStory }));
  return transact(async (tx) => {
    const pictures: PictureRow[] = [];
    for (const id of ids) {
      const picture = await findPicture(ctx.actor, id, tx);
      if (!picture) throw new Refused(refuse("picture-not-found"));
      pictures.push(picture);
    }
    const draft = tidyContent(blankDraft(photoStory(input.sectionId, pictures)));
    const problems = fieldProblems(draft);
    if (problems.length > 0) throw new Refused(...problems);
    const body = checkBody(draft.body);
    if (!body.ok) throw new Refused(body);
    return addStory(tx, ctx, { ...draft, body: body.body });
  });
}
