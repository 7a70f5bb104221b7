import type { Flag, Misprint, PlaceName } from "./page-reading";
import type { Line } from "./source-lines";

interface Hit {
  readonly line: number;
  readonly column: number;
  readonly sure: boolean;
}

/**
 * Likely misprints of place names, one flag for each form, with all its places. A form that can be right
 * (在平阴县) counts only where what follows proves it wrong, or where the same page proves it elsewhere.
 */
export function findPlaceNames(lines: readonly Line[], names: readonly PlaceName[]): Flag[] {
  const flags: Flag[] = [];
  const taken = new Set<string>();
  for (const { name, misprints } of names) {
    for (const misprint of misprints) {
      const hits = hitsOf(lines, misprint).filter((hit) => !taken.has(`${hit.line}:${hit.column}`));
      const spread = misprint.spreads === true && hits.some((hit) => hit.sure);
      const wrong = hits.filter((hit) => hit.sure || spread);
      if (wrong.length === 0) continue;
      for (const hit of wrong) taken.add(`${hit.line}:${hit.column}`);
      flags.push(flagOf(name, misprint.printed, wrong));
    }
  }
  return flags;
}

function hitsOf(lines: readonly Line[], misprint: Misprint): Hit[] {
  const { printed, before } = misprint;
  const hits: Hit[] = [];
  for (const { raw, number } of lines) {
    for (let at = raw.indexOf(printed); at >= 0; at = raw.indexOf(printed, at + printed.length)) {
      const follows = raw.slice(at + printed.length, at + printed.length + 4);
      const sure = !before || before.some((text) => follows.startsWith(text));
      hits.push({ line: number, column: at + 1, sure });
    }
  }
  return hits;
}

function flagOf(name: string, printed: string, hits: readonly Hit[]): Flag {
  const lines = [...new Set(hits.map((hit) => hit.line))];
  return {
    id: `place-name-${printed}`,
    code: "place-name",
    lines,
    params: { found: printed, meant: name, count: hits.length },
    places: hits.map(({ line, column }) => ({ line, column, length: printed.length })),
    dismissed: false,
  };
}
