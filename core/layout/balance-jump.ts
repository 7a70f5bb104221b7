import type { StoryBox } from "./box";
import type { StoryCopy } from "./fit-story";
import { splitAt } from "./jump-story";
import type { PageFormat } from "./page-format";

/** The halves of a story that goes on, as they agree: what the first leaves out is what the second begins with. */
export interface BalancedJump {
  readonly cut: number;
  readonly skipped: number;
}

/**
 * What the halves must say so that no character is printed twice and none is lost, after the first was resized or the
 * words changed; null when they say it already.
 */
export function balanceJump(
  copy: StoryCopy,
  first: StoryBox,
  format: PageFormat,
  second: StoryBox,
): BalancedJump | null {
  const skipped = splitAt(copy, first, format);
  const cut = copy.text.characters - skipped;
  return first.cut === cut && second.skipped === skipped ? null : { cut, skipped };
}

/** Whether the two boxes name each other's pages and print the story once between them. */
export const doHalvesAgree = (
  { text }: StoryCopy,
  first: { readonly page: number; readonly box: StoryBox },
  second: { readonly page: number; readonly box: StoryBox },
): boolean =>
  first.box.jumpTo === second.page &&
  second.box.jumpFrom === first.page &&
  (first.box.cut ?? 0) + second.box.skipped === text.characters;
