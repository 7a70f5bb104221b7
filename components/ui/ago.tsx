import { useLocale } from "next-intl";
import { formatInstant } from "@/core/text/newspaper-date";

const steps = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How long ago, with the exact time of the publication's zone on hover. `now` comes from the server. */
export function Ago({ at, now, timeZone }: { at: number; now: number; timeZone: string }) {
  const locale = useLocale();
  const exact = formatInstant(at, timeZone, locale, "datetime");
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  const [unit, size] = steps.find(([, ms]) => Math.abs(now - at) >= ms) ?? ["minute", 60_000];
  return (
    <time dateTime={new Date(at).toISOString()} title={exact}>
      {format.format(Math.trunc((at - now) / size), unit)}
    </time>
  );
}
