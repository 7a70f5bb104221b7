import { initialsOf } from "@/core/text/initials";
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
  "writing",
  "shortcuts",
  "characters",
  "scans",
  "room",
  "proposals",
  "proofs",
  "quality",
  "layout",
] as const;

/** All words of the desk in one language, by namespace. */
export async function loadMessages(locale: Locale): Promise<Record<string, object>> {
  const files = await Promise.all(
    namespaces.map(async (name) => {
      const file: { default: object } = await import(`../messages/${locale}/${name}.json`);
      return [name, file.default] as const;
    }),
  );
  return { ...Object.fromEntries(files), initials: await insertInitials() };
}

let initials: Promise<Record<string, string>> | undefined;

/** What can be inserted, by the first letters of its Chinese name: whoever types pinyin finds it in either language. */
function insertInitials(): Promise<Record<string, string>> {
  initials ??= import("../messages/zh-CN/blocks.json").then(({ default: { insert } }) =>
    Object.fromEntries(Object.entries(insert).map(([name, label]) => [name, initialsOf(label)])),
  );
  return initials;
}
