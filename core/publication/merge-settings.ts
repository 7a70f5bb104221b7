import { type Refusal, refuse } from "@/core/refusal";

export interface Merged<T> {
  /** What stands afterwards: the person's changes on top of what others have saved meanwhile. */
  readonly merged: T;
  /** Fields that both changed, and differently: one of the two would be lost. */
  readonly clashes: readonly Refusal[];
}

/**
 * Two people at one form: a field that only one of them changed takes that change, whoever saves last. Lists go by
 * place, objects by name.
 * @param from what the form was filled with; undefined where the caller does not say, and then `to` stands
 * @param field the name of a field in refusals, from its key
 */
export function mergeSettings<T extends object>(
  from: T | undefined,
  to: T,
  now: T,
  field: (key: string) => string,
): Merged<T> {
  if (from === undefined) return { merged: to, clashes: [] };
  const clashes: Refusal[] = [];
  const merged = (Array.isArray(to) ? [...to] : { ...to }) as T;
  for (const key of Object.keys(to) as (keyof T & string)[]) {
    if (isSame(now[key], from[key]) || isSame(now[key], to[key])) continue;
    if (isSame(to[key], from[key])) merged[key] = now[key];
    else clashes.push(refuse("changed-meanwhile", undefined, field(key)));
  }
  return { merged, clashes };
}

/** The same for a setting that is one whole. */
export function changedMeanwhile<T>(
  from: T | undefined,
  to: T,
  now: T,
  field: string,
): readonly Refusal[] {
  const isFree = from === undefined || isSame(now, from) || isSame(now, to);
  return isFree ? [] : [refuse("changed-meanwhile", undefined, field)];
}

/** Equal as they are kept: whatever the order of keys, and what is blank is not there. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => one !== null && one !== undefined && one !== "")
            .sort(([x], [y]) => (x < y ? -1 : 1)),
        )
      : inner,
  );
