import type { Locale } from "./locale";

/** Every namespace of the desk: one file each in messages/<locale>/. */
export const namespaces = [
  "common",
  "refusals",
  "desk",
  "people",
  "settings",
  "stories",
  "editor",
  "blocks",
  "issues",
  "page-text",
  "import",
  "history",
  "comments",
  "pictures",
  "proofreading",
  "kept-texts",
  "shapes",
  "versions",
  "preview",
  "word",
  "pasting",
  "links",
] as const;

/** All words of the desk in one language, by namespace. */
export async function loadMessages(locale: Locale): Promise<Record<string, object>> {
  const files = await Promise.all(
    namespaces.map(async (name) => {
      const file: { default: object } = await import(`../messages/${locale}/${name}.json`);
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(files);
}
