import type { Refusal } from "@/core/refusal";
import { formatInstant, newspaperDate } from "@/core/text/newspaper-date";
import { isIsoDate, zonedInstant } from "@/core/text/zoned-time";

/** Translations of the namespace `refusals`, from `useTranslations` or `getTranslations`. */
export interface RefusalWords {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}

/** The refusal's sentence, naming the field and the remedy. A code that has none is a fault of ours, told as such. */
export function sayRefusal(
  refusal: Pick<Refusal, "code" | "params" | "field">,
  t: RefusalWords,
): string {
  if (!t.has(refusal.code)) return t("unknown");
  const named = /^\w+$/.test(refusal.field ?? "") ? `field.${refusal.field}` : "";
  const field = t(named && t.has(named) ? named : "field.other");
  return t(refusal.code, { ...inWords(refusal.params ?? {}, t("said-in")), field });
}

/** Days (`YYYY-MM-DD`) and times (`YYYY-MM-DD HH:MM`) of a refusal as a paper prints them. */
function inWords(
  params: NonNullable<Refusal["params"]>,
  locale: string,
): Record<string, string | number> {
  const { date, until } = params;
  return {
    ...params,
    ...(typeof date === "string" && { date: dayInWords(date, locale) }),
    ...(typeof until === "string" && { until: dayInWords(until, locale) }),
  };
}

function dayInWords(text: string, locale: string): string {
  const [, date = "", time] = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/.exec(text) ?? [];
  if (!isIsoDate(date)) return text;
  if (time === undefined) return newspaperDate(date, locale);
  return formatInstant(zonedInstant(date, time, "UTC"), "UTC", locale, "datetime");
}
