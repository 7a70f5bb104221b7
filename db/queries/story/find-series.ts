import { and, asc, eq, gt, ne } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type SeriesPlace, type SeriesStory, seriesPlace } from "@/core/story/series-place";
import { type Db, reader } from "@/db/client";
import { stories } from "@/db/schema";
import { findStory } from "./find-story";
import { readable } from "./story-conditions";

export interface SeriesQuestion {
  /** The story that asks: it does not stand in its own way. */
  readonly storyId: string;
  readonly series: string;
  readonly ordinal: number | null;
}

/** Another story of the series as it is named: with neither where the actor may not read it. */
export interface SeriesNeighbour extends SeriesStory {
  readonly storyId: string;
  readonly headline: string;
}

/** A story's number among the others of the series. Spiked stories take no number. */
export async function findSeriesPlace(
  actor: Actor,
  { storyId, series, ordinal }: SeriesQuestion,
  db: Db = reader(),
): Promise<SeriesPlace<SeriesNeighbour>> {
  const others = await db
    .select({ storyId: stories.id, headline: stories.headline, ordinal: stories.seriesOrdinal })
    .from(stories)
    .where(
      and(
        eq(stories.publicationId, actor.publicationId),
        eq(stories.seriesName, series),
        ne(stories.id, storyId),
        ne(stories.state, "spiked"),
      ),
    );
  const place = seriesPlace(others, ordinal);
  const { taken } = place;
  if (!taken || (await findStory(actor, taken.storyId, db))) return place;
  return { ...place, taken: { ...taken, storyId: "", headline: "" } };
}

/** Names of the series that hold a story the actor may read, by name. */
export async function listSeriesNames(actor: Actor, db: Db = reader()): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ name: stories.seriesName })
    .from(stories)
    .where(and(readable(actor), gt(stories.seriesName, "")))
    .orderBy(asc(stories.seriesName))
    .limit(200);
  return rows.map((row) => row.name);
}
