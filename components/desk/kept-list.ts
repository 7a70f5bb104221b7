/** Lists that this browser keeps for a person. One that keeps nothing, for it is full or may not, is as one that has none. */

/** Their keys that begin so. */
export function keptKeys(begin: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(begin));
  } catch {
    return [];
  }
}

/** An empty list takes no room. */
export function keepList(key: string, list: readonly object[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // The window itself still holds it, and asks before it closes.
  }
}

/** What of it is still of the shape that is wanted. */
export function keptList<T>(key: string, isWanted: (kept: unknown) => kept is T): readonly T[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isWanted) : [];
  } catch {
    return [];
  }
}
