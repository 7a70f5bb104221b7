import en from "@/messages/en/site.json";
import zh from "@/messages/zh-CN/site.json";

export type Words = Readonly<Record<keyof typeof zh, string>>;

/** The site's own words in a language: Chinese, or English for every other. */
export function wordsFor(language: string): Words {
  return /^zh\b/i.test(language) ? zh : en;
}

/** `say(words.todayPages, { n: 4 })`: names in braces are replaced. */
export function say(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
