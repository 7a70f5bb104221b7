import type { Fault } from "./fault";

/** A fault names its story only to people who may read it. */
export const veilFaults = (
  faults: readonly Fault[],
  readable: { readonly has: (storyId: string) => boolean },
): readonly Fault[] =>
  faults.map((fault) =>
    fault.target.kind === "story" && !readable.has(fault.target.id)
      ? { ...fault, params: { ...fault.params, headline: "…" } }
      : fault,
  );
