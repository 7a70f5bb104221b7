export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];

/** Remembers the language of somebody who has not signed in. */
export const localeCookie = "masthead-locale";

export const isLocale = (text: unknown): text is Locale =>
  locales.some((locale) => locale === text);

/** The language to speak: what was chosen, else the best of Accept-Language, else Chinese. */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";");
      const q = params.find((p) => p.trim().startsWith("q="));
      return { tag, weight: q ? Number(q.trim().slice(2)) || 0 : 1 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    if (tag.startsWith("zh")) return "zh-CN";
    if (tag.startsWith("en")) return "en";
  }
  return "zh-CN";
}
