import type { Credit, CreditRole } from "@/core/story/story";

export interface CreditsLineOptions {
  /** What the paper sets before a byline, such as `■ `. */
  readonly mark?: string;
}

const before: Partial<Record<CreditRole, string>> = {
  reporter: "本报记者",
  correspondent: "通讯员",
  intern: "实习生",
  editor: "编辑",
  source: "来源",
};
const after: Partial<Record<CreditRole, string>> = {
  photographer: "摄",
  translator: "译",
  illustrator: "图",
};

/**
 * The 署名 as papers print it: `本报记者 张三 李四 通讯员 王五`, with `文/图` when the same people wrote and
 * photographed; `By Jane Doe and John Roe` in English. Empty for no credits.
 */
export function creditsLine(
  credits: readonly Credit[],
  locale: string,
  options: CreditsLineOptions = {},
): string {
  const named = credits.filter((credit) => credit.name.trim() !== "");
  if (named.length === 0) return "";
  const both = wroteAndPhotographed(named);
  const shown = both ? named.filter((credit) => credit.role !== "photographer") : named;
  const line = /^zh\b/i.test(locale) ? chineseLine(shown, both) : englishLine(shown, both);
  return (options.mark ?? "") + line;
}

const writes: readonly CreditRole[] = ["reporter", "correspondent", "intern", "author"];

function wroteAndPhotographed(credits: readonly Credit[]): boolean {
  const writers = new Set(credits.filter((c) => writes.includes(c.role)).map((c) => c.name));
  const photographers = new Set(
    credits.filter((c) => c.role === "photographer").map((c) => c.name),
  );
  return (
    photographers.size > 0 &&
    writers.size === photographers.size &&
    [...photographers].every((n) => writers.has(n))
  );
}

function chineseLine(credits: readonly Credit[], both: boolean): string {
  const parts = groupByRole(credits).map(({ role, names }) =>
    [before[role], ...names, after[role]].filter((part) => part !== undefined).join(" "),
  );
  return [...parts, ...(both ? ["文/图"] : [])].join(" ");
}

const englishLabels: Record<CreditRole, string> = {
  reporter: "By",
  author: "By",
  correspondent: "Correspondents:",
  intern: "Interns:",
  photographer: "Photographs by",
  translator: "Translated by",
  editor: "Edited by",
  illustrator: "Illustrations by",
  source: "Source:",
};

function englishLine(credits: readonly Credit[], both: boolean): string {
  const parts = groupByRole(credits).map(({ role, names }) => {
    const label = both && writes.includes(role) ? "Text and photographs by" : englishLabels[role];
    return `${label} ${joinNames(names)}`;
  });
  return parts.join(" · ");
}

function joinNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Credits in their order, neighbours of one role together. */
function groupByRole(credits: readonly Credit[]): { role: CreditRole; names: string[] }[] {
  const grouped: { role: CreditRole; names: string[] }[] = [];
  for (const { role, name } of credits) {
    const last = grouped.at(-1);
    if (last?.role === role) last.names.push(name.trim());
    else grouped.push({ role, names: [name.trim()] });
  }
  return grouped;
}
