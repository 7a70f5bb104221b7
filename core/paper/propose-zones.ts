import { groupBlocks } from "./group-blocks";
import { outline, type Rect } from "./outline";
import type { PagePoint, PageZone } from "./page-zone";
import type { ScannedRun } from "./scan";
import { bodySize, type TextBlock, textBlocks } from "./text-blocks";
import { textLines } from "./text-lines";
import { zoneText } from "./zone-text";

/** With fewer characters it is a folio, a caption or a line of the masthead, and no zone by itself. */
const fewestCharacters = 30;

/**
 * Zones a page's words propose: every headline with its text, in reading order of their heads. Nothing is linked yet.
 * @param aspect height of the page as a part of its width
 * @param newId names each
 */
export function proposeZones(
  runs: readonly ScannedRun[],
  aspect: number,
  newId: (at: number) => string,
): readonly PageZone[] {
  const blocks = textBlocks(textLines(runs, aspect));
  const body = bodySize(blocks.flatMap(({ lines }) => lines).filter((line) => !line.isUpright));
  const groups = groupBlocks(blocks, body)
    .map(({ titles, texts }) => ({ blocks: [...titles, ...texts], texts }))
    .filter(({ texts }) => charactersOf(texts) >= fewestCharacters);
  const pad = body * 0.4;
  return groups.map(({ blocks: own }, at) => {
    const others = groups.filter((_, n) => n !== at).flatMap((group) => group.blocks);
    const corners = outline(own.map(rectOf), others.map(rectOf), pad);
    const polygon = corners.map(([x, y]): PagePoint => [part(x), part(y / aspect)]);
    return {
      id: newId(at),
      storyId: null,
      headline: zoneText(runs, polygon, aspect).headline,
      polygon,
    };
  });
}

const rectOf = ({ left, right, top, bottom }: TextBlock): Rect => ({ left, right, top, bottom });

const part = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5;

const charactersOf = (blocks: readonly TextBlock[]): number =>
  blocks.flatMap(({ lines }) => lines).reduce((sum, { words }) => sum + words.length, 0);
