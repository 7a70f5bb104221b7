import { type Answer, allowed, type Refusal, refuse } from "@/core/refusal";

/** 一校 二校 三校. */
export const proofRounds = [1, 2, 3] as const;
export type ProofRound = (typeof proofRounds)[number];

/** One reading of one state of a page. */
export interface ProofRead {
  readonly round: number;
  readonly readerId: string;
  /** Hash of the page as it was read. */
  readonly contentHash: string;
  /** All that it asks for. */
  readonly corrections: number;
  /** How many of them are marks on the proof; the rest were only counted, as on paper. */
  readonly marks?: number;
  /** Marks of this round on the page that are neither made nor refused. */
  readonly openMarks?: number;
}

/** The latest reading of each round; null where nobody has read it. */
export function latestProofs<P extends ProofRead>(proofs: readonly P[]): readonly (P | null)[] {
  return proofRounds.map((round) => proofs.findLast((proof) => proof.round === round) ?? null);
}

/**
 * Whoever reads a proof answers for the whole page [三校: every line is read]: with stories on it that they may not
 * see, they cannot.
 * @param hidden how many stories of the page the person may not read
 */
export function mayReadSheet(page: number, hidden: number): Answer {
  return hidden > 0 ? refuse("proof-partly-hidden", { page, count: hidden }) : allowed;
}

/**
 * May this person read this round now? Rounds go in order, and three different people read them [law:
 * 三校由不同人员完成]. A round may be read again by its own reader or by a fourth person.
 */
export function mayReadRound(
  round: number,
  readerId: string,
  proofs: readonly ProofRead[],
): Answer {
  const latest = latestProofs(proofs);
  if (!(proofRounds as readonly number[]).includes(round)) return refuse("proof-round-unknown");
  const missing = latest.indexOf(null);
  if (missing !== -1 && round > missing + 1)
    return refuse("proof-too-early", { round: missing + 1 });
  const other = latest.find((proof) => proof?.readerId === readerId && proof.round !== round);
  return other ? refuse("proof-same-reader", { round: other.round }) : allowed;
}

/** The round the page waits for: the first not read, or the last when the page has changed since; null if none. */
export function nextRound(contentHash: string, proofs: readonly ProofRead[]): ProofRound | null {
  const latest = latestProofs(proofs);
  const missing = proofRounds.find((round) => latest[round - 1] === null);
  if (missing) return missing;
  const openCorrections = proofRounds.find((round) => isOpen(latest[round - 1], contentHash));
  if (openCorrections) return openCorrections;
  return latest[2]?.contentHash === contentHash ? null : 3;
}

/** The round this person reads: their own again, or else the one the page waits for. */
export function roundFor(
  readerId: string,
  contentHash: string,
  proofs: readonly ProofRead[],
): ProofRound {
  const own = latestProofs(proofs).findIndex((proof) => proof?.readerId === readerId);
  return proofRounds[own] ?? nextRound(contentHash, proofs) ?? 3;
}

/** What is missing for the page to count as proofed in its present state. */
export function proofFaults(contentHash: string, proofs: readonly ProofRead[]): readonly Refusal[] {
  const latest = latestProofs(proofs);
  const faults: Refusal[] = proofRounds
    .filter((round) => latest[round - 1] === null)
    .map((round) => refuse("proof-missing", { round }));
  for (const proof of latest)
    if (proof && isOpen(proof, contentHash))
      faults.push(
        refuse("proof-corrections-open", {
          round: proof.round,
          count: openCorrections(proof, contentHash),
        }),
      );
  if (latest[2] && latest[2].contentHash !== contentHash) faults.push(refuse("proof-stale"));
  if (new Set(latest.flatMap((p) => (p ? [p.readerId] : []))).size < latest.filter(Boolean).length)
    faults.push(refuse("proof-readers-repeat"));
  return faults;
}

const isOpen = (proof: ProofRead | null | undefined, contentHash: string): boolean =>
  proof != null && openCorrections(proof, contentHash) > 0;

/** A mark is open until somebody settles it; what was only counted, as long as the page has not changed since. */
function openCorrections(proof: ProofRead, contentHash: string): number {
  const counted = Math.max(0, proof.corrections - (proof.marks ?? 0));
  return (proof.openMarks ?? 0) + (proof.contentHash === contentHash ? counted : 0);
}
