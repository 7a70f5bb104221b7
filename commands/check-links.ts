import { linksIn } from "@/core/link/link-spans";
import { type CheckedLink, linkChecksLast } from "@/core/link/verdict";
import { Refused, refuse } from "@/core/refusal";
import { keepLinkChecks, listLinkChecks } from "@/db/queries/link/link-checks";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { lookAtLink, type Net, publicNet } from "./look-at-link";

export interface CheckLinks {
  readonly storyId: string;
  /** Which of the story's links; all of them unless told. Addresses that it does not hold are passed over. */
  readonly hrefs?: readonly string[];
  /** Looks again also where it was looked a short while ago. */
  readonly again?: boolean;
}

/** Links of one story that are looked at. */
const most = 200;

/**
 * Looks whether the links of a story lead somewhere, and keeps what was found for who asks next. Who may read the story
 * may ask: it is no act on it and leaves no line of history.
 */
export async function checkLinks(
  ctx: Context,
  { storyId, hrefs, again = false }: CheckLinks,
  net: Net = publicNet,
): Promise<readonly CheckedLink[]> {
  const file = await findStory(ctx.actor, storyId);
  if (!file) throw new Refused(refuse("story-not-found"));
  const asked = linksIn(file.story.markup?.body ?? file.story.body)
    .filter((href) => hrefs?.includes(href) ?? true)
    .slice(0, most);
  const known = again ? [] : await listLinkChecks(asked, ctx.now - linkChecksLast);
  const left = asked.filter((href) => !known.some((link) => link.href === href));
  const found = await Promise.all(
    left.map(async (href) => ({ href, verdict: await lookAtLink(href, net) })),
  );
  if (found.length > 0) await transact((tx) => keepLinkChecks(tx, found, ctx.now));
  return [...known, ...found];
}
