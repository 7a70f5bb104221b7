import { from, to } from "opencc-js/preset/t2cn";

let table: ReadonlyMap<string, string> | undefined;

/**
 * One character of any Chinese script to its simplified form, by the character tables of OpenCC
 * (standard, Taiwan and Hong Kong variants). Always one code point for one code point, so that offsets
 * can be kept; characters outside the tables come back as they are. A fold for finding and sorting, not
 * for showing: 著 and 着, 麼 and 么 fall together.
 */
export function simplifyChar(char: string): string {
  table ??= buildTable();
  return table.get(char) ?? char;
}

function buildTable(): ReadonlyMap<string, string> {
  const steps = [from.tw, from.hk, to.cn].map((groups) => readCharacters(groups ?? []));
  const folded = new Map<string, string>();
  for (const char of steps.flatMap((step) => [...step.keys()]))
    folded.set(char, settle(char, steps));
  return folded;
}

type Groups = (typeof to)[string];

function readCharacters(groups: Groups): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const dict of groups.flat()) {
    const pairs = typeof dict === "string" ? dict.split("|").map((line) => line.split(" ")) : dict;
    for (const [source, target] of pairs) {
      if (source && target && [...source].length === 1 && [...target].length === 1)
        found.set(source, target);
    }
  }
  return found;
}

/** Follows the steps until nothing changes, so that the fold of a fold is the fold. */
function settle(char: string, steps: readonly ReadonlyMap<string, string>[]): string {
  const seen = new Set<string>();
  let current = char;
  while (!seen.has(current)) {
    seen.add(current);
    for (const step of steps) current = step.get(current) ?? current;
  }
  return current;
}
