import type { ScannedRun } from "./scan";

/** Where the type of a made-up page stands: ems from its upper left, the page 100 ems wide. For tests. */
export interface SampleText {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly em?: number;
}

/** Height of the made-up page as a part of its width. */
export const sampleAspect = 1.4;

/** A run of the page, as wide as its characters. */
export function sampleRun({ words, left, top, em = 1 }: SampleText): ScannedRun {
  return {
    words,
    left: left / 100,
    top: top / 100 / sampleAspect,
    width: ([...words].length * em) / 100,
    height: em / 100 / sampleAspect,
  };
}

/**
 * Paragraphs set in columns of `chars` characters, the first line of each set in by two, `rows` lines to a column, columns
 * `gutter` ems apart, as a newspaper sets them.
 */
export function sampleColumns(
  paragraphs: readonly string[],
  at: { readonly left: number; readonly top: number },
  {
    chars,
    rows,
    gutter = 1,
  }: { readonly chars: number; readonly rows: number; readonly gutter?: number },
): readonly ScannedRun[] {
  const lines = paragraphs.flatMap((words) => broken(words, chars));
  return lines.map(({ words, indent }, n) =>
    sampleRun({
      words,
      left: at.left + Math.floor(n / rows) * (chars + gutter) + indent,
      top: at.top + (n % rows) * 1.35,
    }),
  );
}

function broken(words: string, chars: number): readonly { words: string; indent: number }[] {
  const characters = [...words];
  const first = characters.splice(0, chars - 2).join("");
  const lines = [{ words: first, indent: 2 }];
  while (characters.length > 0)
    lines.push({ words: characters.splice(0, chars).join(""), indent: 0 });
  return lines;
}
