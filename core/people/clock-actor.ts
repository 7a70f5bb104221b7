import { type Actor, clockUserId } from "./actor";

/** The clock as an actor of one publication: no role, so the table of permissions grants it nothing. */
export function clockActor(publicationId: string): Actor {
  return {
    userId: clockUserId,
    name: "clock",
    publicationId,
    appointments: [],
    sessionId: null,
    authenticatedAt: null,
  };
}
