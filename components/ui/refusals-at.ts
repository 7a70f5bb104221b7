import type { SaidRefusal } from "./action-answer";

/** The sentence that belongs at this field, if there is one. */
export function refusalAt(refusals: readonly SaidRefusal[], field: string): string | undefined {
  return refusals.find((refusal) => refusal.field === field)?.message;
}

/** The sentences that belong at none of these fields. */
export function refusalsBeside(
  refusals: readonly SaidRefusal[],
  fields: readonly string[],
): readonly string[] {
  return refusals
    .filter(({ field }) => !field || !fields.includes(field))
    .map(({ message }) => message);
}
