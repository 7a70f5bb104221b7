import { type Refusal, refuse } from "@/core/refusal";
import { addDays, dateInZone, isIsoDate, zonedInstant } from "@/core/text/zoned-time";

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isClockTime = (time: string): boolean => clockTime.test(time);

/**
 * The instant (UTC ms) a page closes whose template says `HH:MM`: the last time before the release that the zone's clocks
 * show it. 23:30 is the evening before a paper of 05:30, 02:00 the same night.
 */
export function closingTime(time: string, releaseAt: number, timeZone: string): number {
  const day = dateInZone(releaseAt, timeZone);
  const sameDay = zonedInstant(day, time, timeZone);
  return sameDay <= releaseAt ? sameDay : zonedInstant(addDays(day, -1), time, timeZone);
}

/** Day and time on the clocks of the zone, as an instant not after the release (UTC ms), or why it is none. */
export function checkClosingTime(
  wanted: { readonly date: string; readonly time: string },
  releaseAt: number,
  timeZone: string,
): { readonly ok: true; readonly at: number } | Refusal {
  if (!isIsoDate(wanted.date))
    return refuse("date-invalid", { date: wanted.date.slice(0, 40) }, "closesDate");
  if (!isClockTime(wanted.time))
    return refuse("time-invalid", { time: wanted.time.slice(0, 40) }, "closesTime");
  const at = zonedInstant(wanted.date, wanted.time, timeZone);
  return at <= releaseAt
    ? { ok: true, at }
    : refuse("closes-after-release", undefined, "closesTime");
}
