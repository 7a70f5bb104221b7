import { deskRoute } from "@/app/desk-route";
import { readJson } from "@/app/read-body";
import { saveStory } from "@/commands/save-story";
import { Refused, refuse } from "@/core/refusal";
import { readDraft } from "@/core/story/read-draft";

/** Autosave: `{ key, baseRevision, draft }`. 200 saved, 409 with their words when somebody saved in between. */
export const POST = deskRoute<{ id: string }>(async (ctx, request, { id }) => {
  const { key, baseRevision, draft } = await readJson(request);
  if (typeof key !== "string" || !Number.isInteger(baseRevision))
    throw new Refused(refuse("input-invalid"));
  const read = readDraft(draft);
  if (!read.ok) throw new Refused(read);
  const saved = await saveStory(ctx, {
    storyId: id,
    key,
    baseRevision: Number(baseRevision),
    draft: read.draft,
  });
  return Response.json(saved, { status: saved.outcome === "conflict" ? 409 : 200 });
});
