import type { ZoneStory } from "@/core/paper/scan-view";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { listReadable } from "../story/list-readable";
import { listStoryLines } from "../story/list-story-lines";
import type { ScannedPage } from "./find-scan";

/** Stories of the issue that the actor may read, and those the page's zones lead to; this page's first. */
export async function listZoneStories(
  actor: Actor,
  { file, page, scan }: ScannedPage,
  db: Db = reader(),
): Promise<readonly ZoneStory[]> {
  const numbers = new Map(file.pages.map(({ id, number }) => [id, number]));
  const placed = new Map(
    file.placements.map(({ storyId, pageId }) => [storyId, numbers.get(pageId) ?? null]),
  );
  const linked = scan?.zones.flatMap(({ storyId }) => (storyId === null ? [] : [storyId])) ?? [];
  const readable = await listReadable(actor, [...placed.keys(), ...linked], db);
  const lines = await listStoryLines(db, [...readable]);
  const far = ({ pageNumber }: ZoneStory) => Math.abs((pageNumber ?? 999) - page.number);
  return lines
    .map(({ id, headline, state }) => ({
      id,
      headline,
      state,
      pageNumber: placed.get(id) ?? null,
    }))
    .sort((a, b) => far(a) - far(b));
}
