import { deskRoute } from "@/app/desk-route";
import { fileNameOf } from "@/app/file-name-of";
import { readBytes } from "@/app/read-body";
import { importStory } from "@/commands/import-story";
import { wordTooLarge } from "@/commands/read-story-file";
import { wordLimits } from "@/commands/word-limits";
import { canHouse } from "@/core/people/can";
import { demand } from "@/core/refusal";
import { storyKinds } from "@/core/story/story";

/**
 * Makes a draft of a file: the file is the body, its name (percent-encoded) in `x-file-name`; `?section=` where it is
 * filed, `?kind=` what it is when the file does not say.
 */
export const POST = deskRoute(async (ctx, request) => {
  demand(canHouse(ctx.actor, "create-story"));
  const { searchParams } = new URL(request.url);
  const kind = storyKinds.find((one) => one === searchParams.get("kind"));
  const bytes = await readBytes(request, wordLimits.fileBytes, wordTooLarge);
  const imported = await importStory(ctx, {
    bytes,
    fileName: fileNameOf(request),
    sectionId: searchParams.get("section")?.slice(0, 64) ?? "",
    ...(kind && { kind }),
  });
  return Response.json(imported);
});
