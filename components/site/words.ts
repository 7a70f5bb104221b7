import { twoDigits } from "@/core/site/address";
import type { Site, SiteSection } from "@/core/site/site";
import enPaper from "@/messages/en/paper.json";
import enSite from "@/messages/en/site.json";
import zhPaper from "@/messages/zh-CN/paper.json";
import zhSite from "@/messages/zh-CN/site.json";

const en = { ...enSite, ...enPaper };
const zh = { ...zhSite, ...zhPaper };

export type Words = Readonly<Record<keyof typeof zh, string>>;

export const isChinese = (language: string): boolean => /^zh\b/i.test(language);

/** The site's own words in a language: Chinese, or English for every other. */
export function wordsFor(language: string): Words {
  return isChinese(language) ? zh : en;
}

/** The words a site speaks in: an issue of a magazine is nobody's paper of today. */
export function wordsOf({ language, kind }: Pick<Site, "language" | "kind">): Words {
  const words = wordsFor(language);
  if (kind !== "magazine") return words;
  return {
    ...words,
    today: words.magazineToday,
    todayPages: words.magazinePages,
    archiveTitle: words.magazineArchive,
    archiveHint: words.magazineHint,
    notOpenText: words.magazineSoon,
  };
}

/**
 * `say(words.todayPages, { n: 4 })`: names in braces are replaced. `{n:page:pages}` is the first word for one,
 * the second for any other number.
 */
export function say(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(
    /\{(\w+)(?::([^:}]*):([^}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined || many === undefined) return String(value);
      return Number(value) === 1 ? one : many;
    },
  );
}

/** A section as a paper of this language calls it. */
export function sectionName(language: string, { name, nameEn }: SiteSection): string {
  return isChinese(language) ? name : nameEn || name;
}

/** 第02版, Page 2: the number of a page as papers of the language print it. */
export function pageLabel(language: string, number: number): string {
  const n = isChinese(language) ? twoDigits(number) : number;
  return say(wordsFor(language).page, { n });
}

/** Parts of a line that stand side by side: spaces in Chinese, commas elsewhere. */
export const inOneLine = (language: string, parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(isChinese(language) ? " " : ", ");
