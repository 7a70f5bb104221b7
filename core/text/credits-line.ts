import type { Credit, CreditRole } from "@/core/story/story";
import { isBlank } from "@/core/text/is-blank";

export interface CreditsLineOptions {
  /** What the paper sets before a byline, such as `■ `. */
  readonly mark?: string;
}

const writingRoles: readonly CreditRole[] = ["reporter", "correspondent", "intern", "author"];

/**
 * The 署名 as papers print it: `本报记者 张三 李四 通讯员 王五`, with `文/图` behind those who wrote and photographed;
 * `By Jane Doe and John Roe` in any other language than Chinese. Empty for no credits.
 */
export function creditsLine(
  credits: readonly Credit[],
  locale: string,
  options: CreditsLineOptions = {},
): string {
  const named = credits
    .map(({ role, name }) => ({ role, name: name.trim() }))
    .filter(({ name }) => !isBlank(name));
  const words = /^zh\b/i.test(locale) ? chineseLine : englishLine;
  const line = words(groupsOf(named, bothOf(named)));
  return line === "" ? "" : (options.mark ?? "") + line;
}

/** Whether somebody with this name is credited for words here. */
export const isWriting = (role: CreditRole): boolean => writingRoles.includes(role);

/**
 * Who is printed once, with 文/图, for words and pictures. It speaks for every name before it since the last such word, so
 * nobody stands between who has only written: what cannot be said so is printed as two credits.
 */
function bothOf(credits: readonly Credit[]): ReadonlySet<string> {
  const photographers = new Set(
    credits.filter(({ role }) => role === "photographer").map(({ name }) => name),
  );
  const both = new Set<string>();
  const writers = new Set(credits.filter(({ role }) => isWriting(role)).map(({ name }) => name));
  let isOpen = true;
  for (const { role, name } of credits) {
    if (role === "photographer" && writers.has(name)) continue;
    if (isOpen && isWriting(role) && photographers.has(name)) both.add(name);
    else isOpen = endsItself.has(role);
  }
  return both;
}

/** Roles whose word stands behind the names it is about: 江晚舟 摄. */
const endsItself: ReadonlySet<CreditRole> = new Set(["photographer", "translator", "illustrator"]);

interface CreditGroup {
  readonly role: CreditRole;
  readonly names: string[];
  /** They are credited for words and pictures. */
  readonly both: boolean;
}

/** Credits in their order, neighbours of one role together; a photographer printed with 文/图 is not printed again. */
function groupsOf(credits: readonly Credit[], both: ReadonlySet<string>): CreditGroup[] {
  const groups: CreditGroup[] = [];
  for (const { role, name } of credits) {
    const isBoth = both.has(name) && isWriting(role);
    if (role === "photographer" && both.has(name)) continue;
    const last = groups.at(-1);
    if (last?.role === role && last.both === isBoth) last.names.push(name);
    else groups.push({ role, names: [name], both: isBoth });
  }
  return groups;
}

/** The groups in words, with the word for both behind the last of each run of them. */
function inWords(
  groups: readonly CreditGroup[],
  say: (group: CreditGroup) => string,
  both: string,
): string[] {
  return groups.flatMap((group, at) =>
    group.both && !groups[at + 1]?.both ? [say(group), both] : [say(group)],
  );
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

function chineseLine(groups: readonly CreditGroup[]): string {
  const say = ({ role, names }: CreditGroup) => chineseWords[role](names.join(" "));
  return inWords(groups, say, "文/图").join(" ");
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

function englishLine(groups: readonly CreditGroup[]): string {
  const say = ({ role, names }: CreditGroup) =>
    englishWords[role](listNames(names), names.length > 1);
  return inWords(groups, say, "Text and photographs").join(" · ");
}

function listNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
