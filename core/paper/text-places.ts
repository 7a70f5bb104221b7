import type { ScannedRun } from "./scan";
import { textBlocks } from "./text-blocks";
import { textLines } from "./text-lines";

/**
 * Where the texts of a page stand: left, top, right and bottom of each block, as parts of the page.
 * @param aspect height of the page as a part of its width
 */
export function textPlaces(
  runs: readonly ScannedRun[],
  aspect: number,
): readonly (readonly [number, number, number, number])[] {
  const part = (value: number) => Math.round(value * 1e4) / 1e4;
  return textBlocks(textLines(runs, aspect)).map(
    ({ left, top, right, bottom }) =>
      [part(left), part(top / aspect), part(right), part(bottom / aspect)] as const,
  );
}
