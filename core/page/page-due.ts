/** How a page stands against its closing time: ready, in time, close to it, or late. */
export const pageDues = ["ready", "open", "soon", "late"] as const;
export type PageDue = (typeof pageDues)[number];

/** From this long (ms) before its closing a page that is not ready asks for attention. */
export const soonBefore = 30 * 60_000;

/** When a page has to be ready: its own closing time, never later than the release (UTC ms). */
export const closingOf = (page: { readonly closesAt: number | null }, releaseAt: number): number =>
  Math.min(page.closesAt ?? releaseAt, releaseAt);

/** @param isReady every light of the page is on */
export function pageDue(isReady: boolean, closesAt: number, now: number): PageDue {
  if (isReady) return "ready";
  if (now >= closesAt) return "late";
  return now >= closesAt - soonBefore ? "soon" : "open";
}
