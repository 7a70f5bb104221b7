import type { Actor } from "@/core/people/actor";

/** Who asks, and the time the act is dated with (UTC ms). */
export interface Context {
  readonly actor: Actor;
  readonly now: number;
}
