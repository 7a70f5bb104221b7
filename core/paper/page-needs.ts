import type { RenderingState } from "./rendering";

/** Whether a page has a proof of its present state: none yet, one that is older, one under way, or that very one. */
export const proofNeeds = ["first", "new", "waiting", "none"] as const;
export type ProofNeed = (typeof proofNeeds)[number];

export function proofNeed(
  contentHash: string,
  proofs: readonly { readonly contentHash: string; readonly state: RenderingState }[],
): ProofNeed {
  const present = proofs.filter((proof) => proof.contentHash === contentHash);
  if (present.some(({ state }) => state === "done")) return "none";
  if (present.some(({ state }) => state === "queued" || state === "running")) return "waiting";
  return proofs.some(({ state }) => state === "done") ? "new" : "first";
}
