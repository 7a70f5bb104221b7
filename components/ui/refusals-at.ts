import type { SaidRefusal } from "./action-answer";

/** Of the field itself, or of a part of it: `process.0.name` is told at `process.0`. */
const isOf = (refusal: SaidRefusal, field: string): boolean =>
  refusal.field === field || refusal.field?.startsWith(`${field}.`) === true;

/** The sentence that belongs at this field. */
export function refusalAt(refusals: readonly SaidRefusal[], field: string): string | undefined {
  return refusals.find((refusal) => isOf(refusal, field))?.message;
}

/** Sentences that belong to none of these fields, each once. */
export function refusalsBeside(
  refusals: readonly SaidRefusal[],
  fields: readonly string[],
): readonly string[] {
  const beside = refusals.filter((refusal) => !fields.some((field) => isOf(refusal, field)));
  return [...new Set(beside.map((refusal) => refusal.message))];
}
