import type { Appointment, Role } from "./role";

/** The person (or the clock) on whose behalf something is asked or done. Read afresh for every request. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly publicationId: string;
  readonly appointments: readonly Appointment[];
  /** The session the request came with; null for the clock, the command line and tests. */
  readonly sessionId: string | null;
  /** When the person last proved who they are (UTC ms); dangerous acts want this fresh. */
  readonly authenticatedAt: number | null;
}

/** The clock releases what people signed off; it holds no role and can do nothing else. */
export const clockUserId = "clock";

/**
 * Whether the actor holds the role for the section; a whole-publication appointment covers every section. Without a
 * section: for any of them; with null: for the whole publication.
 */
export function holds(actor: Actor, role: Role, sectionId?: string | null): boolean {
  return actor.appointments.some(
    (a) =>
      a.role === role &&
      (a.sectionId === null || sectionId === undefined || a.sectionId === sectionId),
  );
}
