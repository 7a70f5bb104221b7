import { type Answer, allowed, refuse } from "@/core/refusal";
import type { Actor } from "./actor";

const minute = 60_000;
const hour = 60 * minute;

/** How long a sign-in lasts, in ms. */
export const sessionLimits = {
  /** Without any request. */
  idle: 12 * hour,
  /** At the very most, however busy. */
  absolute: 7 * 24 * hour,
  /** How long after the password was typed dangerous acts are open. */
  fresh: 15 * minute,
} as const;

/**
 * Dangerous acts (people, the publication) want a password typed a short while ago: a desk left open is not
 * the administrator. Acts that come with no session (the command line, the clock) have no password to type.
 */
export function demandsSignIn(actor: Actor, now: number): Answer {
  if (actor.sessionId === null) return allowed;
  const since = now - (actor.authenticatedAt ?? 0);
  return since >= 0 && since <= sessionLimits.fresh ? allowed : refuse("sign-in-again");
}
