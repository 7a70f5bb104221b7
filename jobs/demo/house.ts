import type { Actor } from "@/core/people/actor";
import type { SeedPictureIds } from "@/db/seed/blocks-to-body";
import type { CastKey, CastSectionKey } from "@/db/seed/cast";

/** The demo's house once it stands: who works there, and under which ids its things are kept. */
export interface House {
  readonly publicationId: string;
  readonly sections: Readonly<Record<CastSectionKey, string>>;
  readonly actors: Readonly<Record<CastKey, Actor>>;
  readonly pictures: SeedPictureIds;
  /** Ids by the keys of the seed, filled as the acts are done. */
  readonly stories: Map<string, string>;
  readonly issues: Map<string, string>;
}

/** Something a person or the clock did at that time (UTC ms). Acts are done in the order of their times. */
export interface Act {
  readonly at: number;
  readonly run: () => Promise<unknown>;
}
