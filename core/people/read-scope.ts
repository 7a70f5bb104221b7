import type { Actor } from "./actor";
import { storyActions } from "./permissions";
import type { Role } from "./role";

/**
 * Which stories of the house the actor may read, beside their own: all, or those of some sections. The list
 * form of `canStory(actor, "read-story", …)`, for queries.
 */
export interface ReadScope {
  readonly own: boolean;
  readonly sections: "all" | readonly string[];
}

export function readScope(actor: Actor): ReadScope {
  const roles: readonly Role[] = storyActions["read-story"].roles;
  const reading = actor.appointments.filter(({ role }) => roles.includes(role));
  return {
    own: actor.appointments.length > 0,
    sections: reading.some((a) => a.sectionId === null)
      ? "all"
      : [...new Set(reading.flatMap((a) => a.sectionId ?? []))],
  };
}
