import { deskRoute } from "@/app/desk-route";
import { readJson } from "@/app/read-body";
import { checkLinks } from "@/commands/check-links";
import { Refused, refuse } from "@/core/refusal";

/** How many addresses one request may ask for: a look may take seconds, and the screen shows how far it is. */
const most = 20;

/**
 * `{ hrefs, again }`, links of the story as it is saved; `again` looks also where it was looked within a day. Answers
 * `{ links: [{ href, verdict }] }` for those that stand in it.
 */
export const POST = deskRoute<{ id: string }>(async (ctx, request, { id: storyId }) => {
  const { hrefs, again } = await readJson(request);
  if (!isList(hrefs)) throw new Refused(refuse("input-invalid", undefined, "hrefs"));
  const links = await checkLinks(ctx, { storyId, hrefs, again: again === true });
  return Response.json({ links });
});

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= most &&
  value.every((href) => typeof href === "string" && href.length <= 2048);
