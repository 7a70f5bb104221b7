/** Why an address was not looked at: nothing is said against it. */
export const uncheckedReasons = ["offline", "no-answer", "refused", "not-public"] as const;
export type UncheckedReason = (typeof uncheckedReasons)[number];

/** What a look at an address ended with. */
export type LinkVerdict =
  | { readonly is: "fine" }
  /** It leads elsewhere for good. */
  | { readonly is: "moved"; readonly target: string }
  /** The server says that there is nothing (404, 410); or, without a status, its name is gone. */
  | { readonly is: "dead"; readonly status: number | null }
  | { readonly is: "unchecked"; readonly why: UncheckedReason };

/** How long what was found at an address is told without looking again, ms. */
export const linkChecksLast = 24 * 3_600_000;

export interface CheckedLink {
  readonly href: string;
  readonly verdict: LinkVerdict;
}

/** One answer on the way: its status, and where it was asked. */
export interface Hop {
  readonly status: number;
  readonly href: string;
}

const permanent: ReadonlySet<number> = new Set([301, 308]);

/**
 * What the answers say, the first to the last. Only "there is nothing here" is called dead: a server that is busy,
 * broken or will not talk to a program says nothing about what a reader finds. A redirect counts as a move when
 * every step of it is meant for good and it ends at something.
 */
export function judgeAnswers(hops: readonly Hop[]): LinkVerdict {
  const last = hops.at(-1);
  if (!last) return { is: "unchecked", why: "no-answer" };
  if (last.status === 404 || last.status === 410) return { is: "dead", status: last.status };
  if (last.status < 200 || last.status >= 300) return { is: "unchecked", why: "refused" };
  const steps = hops.slice(0, -1);
  if (steps.length > 0 && steps.every(({ status }) => permanent.has(status)))
    return { is: "moved", target: last.href };
  return { is: "fine" };
}
