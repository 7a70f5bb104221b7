import type { Box } from "@/core/layout/box";
import type { PageLayout } from "@/core/layout/page-layout";
import { type LaidBox, outlines } from "./outlines";
import type { PageZone } from "./page-zone";
import type { PressedBox } from "./pressed-box";

/**
 * The zones of a printed page: one round the boxes of a story that meet, so that a picture beside its text makes an L; and
 * one round each advertisement and picture of no story, which lead nowhere. A story that was withheld has none.
 */
export function pageZones(
  { boxes }: Pick<PageLayout, "boxes">,
  pressed: readonly PressedBox[],
): readonly PageZone[] {
  const areas = new Map(boxes.map((box) => [box.id, box]));
  const byStory = Map.groupBy(
    pressed.flatMap((at): readonly LaidBox[] => {
      const area = areas.get(at.id);
      const isWithheld = at.kind === "story" && !at.headline;
      return area && !isWithheld && zoned.includes(at.kind) ? [{ area, at }] : [];
    }),
    ({ at }) => at.storyId ?? at.id,
  );
  return [...byStory.values()].flatMap((of) =>
    outlines(of).map(({ box, polygon }) => ({
      id: box.id,
      storyId: box.storyId,
      headline: box.headline || nameOf(areas.get(box.id)),
      polygon,
    })),
  );
}

/** What stands in a zone that leads nowhere. */
function nameOf(box: Box | undefined): string {
  if (box?.kind === "ad") return box.client;
  return box?.kind === "picture" ? box.caption : "";
}

const zoned: readonly string[] = ["story", "picture", "ad"];
