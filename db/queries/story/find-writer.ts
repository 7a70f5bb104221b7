import type { Actor } from "@/core/people/actor";
import type { Lease } from "@/core/story/lease";
import { reader } from "@/db/client";
import { findStory } from "./find-story";
import { findLease } from "./lease";

/** The revision that stands and who was last writing it; null for a story the actor may not read. */
export async function findWriter(
  actor: Actor,
  storyId: string,
): Promise<{ readonly revision: number; readonly lease: Lease | null } | null> {
  const file = await findStory(actor, storyId);
  return file && { revision: file.story.revision, lease: await findLease(reader(), storyId) };
}
