import type { Fault } from "./fault";

/** A fault names its story only to people who may read it. */
export const veilFaults = (
  faults: readonly Fault[],
  readable: { readonly has: (storyId: string) => boolean },
): readonly Fault[] =>
  faults.map((fault) => {
    const storyId = storyOf(fault);
    return storyId === null || readable.has(storyId)
      ? fault
      : { ...fault, params: { ...fault.params, headline: "…" } };
  });

function storyOf({ target }: Fault): string | null {
  if (target.kind === "story") return target.id;
  return target.kind === "board" ? target.storyId : null;
}
