/**
 * A "no" with a reason. `code` is a key of `messages/<locale>/refusals.json`; `field` names the input at
 * fault, if one is; `params` fill the sentence (plain strings and numbers, never markup).
 */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Allowed {
  readonly ok: true;
}

/** The answer to "may this be done?": yes, or no with the reason. */
export type Answer = Allowed | Refusal;

export const allowed: Allowed = { ok: true };

export function refuse(code: string, params?: Refusal["params"], field?: string): Refusal {
  return { ok: false, code, ...(params && { params }), ...(field && { field }) };
}

/** Thrown by commands and queries; caught at the edge (route, action, CLI) and told in the user's words. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(...refusals: readonly Refusal[]) {
    super(refusals.map((r) => r.code).join(", "));
    this.name = "Refused";
    this.refusals = refusals;
  }
  get first(): Refusal {
    return this.refusals[0] ?? refuse("unknown");
  }
}

/** Throws the refusal when the answer is no. */
export function demand(answer: Answer): void {
  if (!answer.ok) throw new Refused(answer);
}
