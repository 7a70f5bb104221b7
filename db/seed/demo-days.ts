import { addDays, dateInZone, zonedInstant } from "@/core/text/zoned-time";
import { seedPublication } from "./publication";

const { timeZone, releaseTime } = seedPublication;
export const minute = 60_000;
export const hour = 60 * minute;

/** The days and hours of a demo that is loaded at `now`. */
export interface DemoDays {
  readonly now: number;
  /** Date of today's paper: the day on which the last release hour before `now` fell. */
  readonly today: string;
  /** The instant at which the paper's clocks show `HH:MM` that many days from today. */
  at(dayOffset: number, time: string): number;
}

export function demoDays(now: number): DemoDays {
  const date = dateInZone(now, timeZone);
  const out = zonedInstant(date, releaseTime, timeZone) <= now;
  const today = out ? date : addDays(date, -1);
  return {
    now,
    today,
    at: (dayOffset, time) => zonedInstant(addDays(today, dayOffset), time, timeZone),
  };
}
