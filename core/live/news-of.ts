/** What of a pulse has changed: the marks that differ, and of records the entries that differ; null when nothing has. */
export function newsOf<P extends object>(before: P | null, now: P): Partial<P> | null {
  if (!before) return now;
  const changed = Object.entries(now).flatMap(([name, mark]) => {
    const was = before[name as keyof P];
    if (typeof mark !== "object" || mark === null) return mark === was ? [] : [[name, mark]];
    const entries = Object.entries(mark).filter(
      ([key, value]) => !isSame((was as Record<string, unknown> | undefined)?.[key], value),
    );
    return entries.length === 0 ? [] : [[name, Object.fromEntries(entries)]];
  });
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<P>);
}

/** The pulse with the news in it. */
export function withNews<P extends object>(before: P | null, news: Partial<P>): P {
  const merged: Record<string, unknown> = { ...before };
  for (const [name, mark] of Object.entries(news))
    merged[name] =
      typeof mark === "object" && mark !== null
        ? { ...(merged[name] as object | undefined), ...mark }
        : mark;
  return merged as P;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
