import { dateInZone, isIsoDate, timeInZone, zonedInstant } from "@/core/text/zoned-time";
import type { WordReader } from "./word-file";

type Attrs = Readonly<Record<string, string>>;

/**
 * When something was done, UTC ms. Word writes what its own clock shows and says "Z" after it, whatever the zone; a
 * newer one adds the true instant (`dateUtc`), which counts when it is there. Without either: now.
 */
export function readWordTime(attrs: Attrs, { timeZone, now }: WordReader): number {
  const utc = Date.parse(attrs["w16du:dateUtc"] ?? "");
  if (!Number.isNaN(utc)) return utc;
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2}))?/.exec(attrs["w:date"] ?? "");
  const [, day = "", time = "", seconds = "0"] = found ?? [];
  if (!isIsoDate(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return now;
  return zonedInstant(day, time, timeZone) + Number(seconds) * 1000;
}

/** The same the other way: the clock of the zone for Word to show, and the instant. */
export function writeWordTime(at: number, timeZone: string): Attrs {
  const seconds = String(Math.floor(at / 1000) % 60).padStart(2, "0");
  return {
    "w:date": `${dateInZone(at, timeZone)}T${timeInZone(at, timeZone)}:${seconds}Z`,
    "w16du:dateUtc": new Date(Math.floor(at / 1000) * 1000).toISOString().replace(".000", ""),
  };
}
