import type { Finding } from "./finding";

/** A finding that somebody called right, here or everywhere: by its rule and its words, wherever they stand. */
export interface Ignored {
  readonly rule: string;
  readonly words: string;
}

/** The findings that are left. What blocks an issue cannot be ignored: its rule has to be changed. */
export function withoutIgnored(
  findings: readonly Finding[],
  ignored: readonly Ignored[],
): readonly Finding[] {
  const keys = new Set(ignored.map(keyOf));
  return findings.filter((f) => f.severity === "blocking" || !keys.has(keyOf(f)));
}

const keyOf = ({ rule, words }: Ignored): string => `${rule}\u0000${words}`;
