import { deskRoute } from "@/app/desk-route";
import { readJson } from "@/app/read-body";
import { checkLinks } from "@/commands/check-links";
import { Refused, refuse } from "@/core/refusal";

/** How many addresses one request may ask for: a look may take seconds, and the screen shows how far it is. */
const most = 20;

/** `{ hrefs }`, links of the story as it is saved. Answers `{ links: [{ href, verdict }] }` for those that stand in it. */
export const POST = deskRoute<{ id: string }>(async (ctx, request, { id: storyId }) => {
  const { hrefs } = await readJson(request);
  if (!isList(hrefs)) throw new Refused(refuse("input-invalid", undefined, "hrefs"));
  return Response.json({ links: await checkLinks(ctx, { storyId, hrefs, again: true }) });
});

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= most &&
  value.every((href) => typeof href === "string" && href.length <= 2048);
