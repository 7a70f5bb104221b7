import type { Credit, CreditRole } from "@/core/story/story";
import { isBlank } from "@/core/text/is-blank";

export interface CreditsLineOptions {
  /** What the paper sets before a byline, such as `■ `. */
  readonly mark?: string;
}

const writingRoles: readonly CreditRole[] = ["reporter", "correspondent", "intern", "author"];

/**
 * The 署名 as papers print it: `本报记者 张三 李四 通讯员 王五`, with `文/图` when the same people wrote and
 * photographed; `By Jane Doe and John Roe` in any other language than Chinese. Empty for no credits.
 */
export function creditsLine(
  credits: readonly Credit[],
  locale: string,
  options: CreditsLineOptions = {},
): string {
  const named = credits
    .map(({ role, name }) => ({ role, name: name.trim() }))
    .filter(({ name }) => !isBlank(name));
  const both = sameWroteAndPhotographed(named);
  const groups = neighbours(both ? named.filter((c) => c.role !== "photographer") : named);
  const line = /^zh\b/i.test(locale) ? chineseLine(groups, both) : englishLine(groups, both);
  return line === "" ? "" : (options.mark ?? "") + line;
}

function sameWroteAndPhotographed(credits: readonly Credit[]): boolean {
  const namesOf = (wanted: (role: CreditRole) => boolean) =>
    new Set(credits.filter((c) => wanted(c.role)).map((c) => c.name));
  const writers = namesOf((role) => writingRoles.includes(role));
  const photographers = namesOf((role) => role === "photographer");
  if (photographers.size === 0 || photographers.size !== writers.size) return false;
  return [...photographers].every((name) => writers.has(name));
}

interface CreditGroup {
  readonly role: CreditRole;
  readonly names: string[];
}

/** Credits in their order, neighbours of one role together. */
function neighbours(credits: readonly Credit[]): CreditGroup[] {
  const groups: CreditGroup[] = [];
  for (const { role, name } of credits) {
    const last = groups.at(-1);
    if (last?.role === role) last.names.push(name);
    else groups.push({ role, names: [name] });
  }
  return groups;
}

const chineseWords: Record<CreditRole, (names: string) => string> = {
  reporter: (names) => `本报记者 ${names}`,
  correspondent: (names) => `通讯员 ${names}`,
  intern: (names) => `实习生 ${names}`,
  photographer: (names) => `${names} 摄`,
  translator: (names) => `${names} 译`,
  author: (names) => names,
  editor: (names) => `编辑 ${names}`,
  illustrator: (names) => `${names} 图`,
  source: (names) => `来源：${names}`,
};

function chineseLine(groups: readonly CreditGroup[], both: boolean): string {
  const parts = groups.map(({ role, names }) => chineseWords[role](names.join(" ")));
  return [...parts, ...(both ? ["文/图"] : [])].join(" ");
}

const englishWords: Record<CreditRole, (names: string, many: boolean) => string> = {
  reporter: (names) => `By ${names}`,
  author: (names) => `By ${names}`,
  correspondent: (names, many) => `${many ? "Correspondents" : "Correspondent"} ${names}`,
  intern: (names, many) => `${many ? "Interns" : "Intern"} ${names}`,
  photographer: (names) => `Photographs by ${names}`,
  translator: (names) => `Translated by ${names}`,
  editor: (names) => `Edited by ${names}`,
  illustrator: (names) => `Illustrations by ${names}`,
  source: (names) => `Source: ${names}`,
};

function englishLine(groups: readonly CreditGroup[], both: boolean): string {
  const parts = groups.map(({ role, names }) =>
    englishWords[role](listNames(names), names.length > 1),
  );
  return [...parts, ...(both ? ["Text and photographs"] : [])].join(" · ");
}

function listNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
