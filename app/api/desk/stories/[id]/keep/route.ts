import { deskRoute } from "@/app/desk-route";
import { readJson } from "@/app/read-body";
import { keepText } from "@/commands/keep-text";
import { Refused } from "@/core/refusal";
import { readDraft } from "@/core/story/read-draft";

/** Keeps `{ draft, because }` as a version of its own: the text that lost a conflict, or a displaced one. Answers `{ version }`. */
export const POST = deskRoute<{ id: string }>(async (ctx, request, { id }) => {
  const { draft, because } = await readJson(request);
  const read = readDraft(draft);
  if (!read.ok) throw new Refused(read);
  return Response.json(
    await keepText(ctx, {
      storyId: id,
      draft: read.draft,
      because: because === "takeover" ? "takeover" : "conflict",
    }),
  );
});
