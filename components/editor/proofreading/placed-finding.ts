import type { Finding, ProofPlace } from "@/core/proofreading/finding";

/** A finding with the place it stands at and a name of its own on this screen. */
export interface PlacedFinding extends Finding {
  readonly id: string;
  readonly place: ProofPlace;
  /** The words around it, for who reads the list. */
  readonly before: string;
  readonly after: string;
}
