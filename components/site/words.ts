import { twoDigits } from "@/core/site/address";
import type { SiteSection } from "@/core/site/site";
import en from "@/messages/en/site.json";
import zh from "@/messages/zh-CN/site.json";

export type Words = Readonly<Record<keyof typeof zh, string>>;

export const isChinese = (language: string): boolean => /^zh\b/i.test(language);

/** The site's own words in a language: Chinese, or English for every other. */
export function wordsFor(language: string): Words {
  return isChinese(language) ? zh : en;
}

/** `say(words.todayPages, { n: 4 })`: names in braces are replaced. */
export function say(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
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
