import { deskRoute } from "@/app/desk-route";
import { fileNameOf } from "@/app/file-name-of";
import { readBytes } from "@/app/read-body";
import { importIntoStory } from "@/commands/import-into-story";
import { wordTooLarge } from "@/commands/read-story-file";
import { wordLimits } from "@/commands/word-limits";
import { mayEdit } from "@/core/process/may-edit";
import { demand, Refused, refuse } from "@/core/refusal";
import { findStory } from "@/db/queries/story/find-story";

/** Reads a file for a story that is being written: the file is the body, its name (percent-encoded) in `x-file-name`. */
export const POST = deskRoute<{ id: string }>(async (ctx, request, { id }) => {
  const file = await findStory(ctx.actor, id);
  if (!file) throw new Refused(refuse("story-not-found"));
  demand(mayEdit(ctx.actor, file.facts));
  const bytes = await readBytes(request, wordLimits.fileBytes, wordTooLarge);
  return Response.json(
    await importIntoStory(ctx, { storyId: id, bytes, fileName: fileNameOf(request) }),
  );
});
