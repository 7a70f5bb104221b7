import { type Answer, allowed, refuse } from "@/core/refusal";
import type { Actor } from "./actor";
import { canHouse } from "./can";
import { demandsSignIn } from "./session-limits";

/** May the actor change people or the publication now? The right, and a password typed a short while ago. */
export function mayManage(
  actor: Actor,
  action: "manage-people" | "edit-publication",
  now: number,
): Answer {
  const right = canHouse(actor, action);
  return right.ok ? demandsSignIn(actor, now) : right;
}

/** The house is never left without somebody who can let others in. */
export function keepsAdministrator(administratorsLeft: number): Answer {
  return administratorsLeft > 0 ? allowed : refuse("last-administrator");
}
