import { deskRoute } from "@/app/desk-route";
import { readJson } from "@/app/read-body";
import { saveStory } from "@/commands/save-story";
import { Refused, refuse } from "@/core/refusal";
import { readDraft } from "@/core/story/read-draft";

/** Autosave: `{ key, tab, baseRevision, draft }`. 200 saved, 409 with the words that stand when somebody else wrote. */
export const POST = deskRoute<{ id: string }>(async (ctx, request, { id }) => {
  const { key, tab, baseRevision, draft } = await readJson(request);
  if (typeof key !== "string" || !Number.isInteger(baseRevision))
    throw new Refused(refuse("input-invalid"));
  const read = readDraft(draft);
  if (!read.ok) throw new Refused(read);
  const saved = await saveStory(ctx, {
    storyId: id,
    key,
    ...(typeof tab === "string" && { tab: tab.slice(0, 64) }),
    baseRevision: Number(baseRevision),
    draft: read.draft,
  });
  return Response.json(saved, { status: saved.outcome === "saved" ? 200 : 409 });
});
