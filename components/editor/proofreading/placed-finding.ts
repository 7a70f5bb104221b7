import type { Finding, ProofBlock, ProofPlace } from "@/core/proofreading/finding";

/** A finding with the place it stands at and a name of its own on this screen. */
export interface PlacedFinding extends Finding {
  readonly id: string;
  readonly place: ProofPlace;
  /** The words around it, for who reads the list. */
  readonly before: string;
  readonly after: string;
}

/** The findings with their places; `number` is that of the reading. */
export function placedFindings(
  findings: readonly Finding[],
  blocks: readonly ProofBlock[],
  number: number,
): readonly PlacedFinding[] {
  return findings.flatMap((finding, n) => {
    const block = blocks[finding.block];
    if (!block) return [];
    const { text, place } = block;
    return [
      {
        ...finding,
        id: `${number}.${n}`,
        place,
        before: text.slice(Math.max(0, finding.from - 8), finding.from),
        after: text.slice(finding.to, finding.to + 8),
      },
    ];
  });
}
