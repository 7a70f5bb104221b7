import type { Refusal } from "@/core/refusal";

/** Translations of the namespace `refusals`, from `useTranslations` or `getTranslations`. */
export interface RefusalWords {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}

/** The refusal's sentence, naming the remedy. A code that has none is a fault of ours, told as such. */
export function sayRefusal(refusal: Pick<Refusal, "code" | "params">, t: RefusalWords): string {
  if (!t.has(refusal.code)) return t("unknown");
  return t(refusal.code, refusal.params && { ...refusal.params });
}
