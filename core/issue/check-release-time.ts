import { type Refusal, refuse } from "@/core/refusal";
import { isIsoDate, zonedInstant } from "@/core/text/zoned-time";

/** Day and time on the clocks of the zone, as an instant that is still to come (UTC ms), or why it is none. */
export function checkReleaseTime(
  wanted: { readonly date: string; readonly time: string },
  timeZone: string,
  now: number,
): { readonly ok: true; readonly at: number } | Refusal {
  if (!isIsoDate(wanted.date))
    return refuse("date-invalid", { date: wanted.date.slice(0, 40) }, "releaseDate");
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(wanted.time))
    return refuse("time-invalid", { time: wanted.time.slice(0, 40) }, "releaseTime");
  const at = zonedInstant(wanted.date, wanted.time, timeZone);
  return at > now ? { ok: true, at } : refuse("release-time-past", undefined, "releaseTime");
}
