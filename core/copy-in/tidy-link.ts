import { safeHref } from "@/core/blocks/safe-href";
import { dropTrackers, redirectTarget } from "./trackers";

export interface TidyLink {
  /** What a story may link to; null when it may not. */
  readonly href: string | null;
  /** How many things were taken off it that followed readers about. */
  readonly trackers: number;
}

/** How many pages that send on may stand before one another. */
const longestChain = 4;

/** An address from outside as a story may have it: where it leads in the end, without what follows readers about. */
export function tidyLink(given: string): TidyLink {
  const address = given.replace(/[\t\n\r]/g, "").trim();
  if (!/^https?:/i.test(address) || !URL.canParse(address))
    return { href: safeHref(address), trackers: 0 };
  let url = new URL(address);
  let trackers = 0;
  for (let i = 0; i < longestChain; i++) {
    const target = redirectTarget(url);
    if (!target || !URL.canParse(target)) break;
    url = new URL(target);
    trackers += 1;
  }
  trackers += dropTrackers(url);
  const asItStood = trackers === 0 ? safeHref(address) : null;
  return { href: asItStood ?? safeHref(url.href), trackers };
}
