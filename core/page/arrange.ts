/** `item` taken out of `list` and put in at `index` (0 is the first; beyond the end is the end). */
export function putAt<T>(list: readonly T[], item: T, index: number): readonly T[] {
  const rest = list.filter((other) => other !== item);
  const at = Math.max(0, Math.min(index, rest.length));
  return [...rest.slice(0, at), item, ...rest.slice(at)];
}

/** Whether `order` names exactly the members of `present`, each once. */
export function isReorderOf<T>(order: readonly T[], present: readonly T[]): boolean {
  return (
    order.length === present.length &&
    new Set(order).size === order.length &&
    order.every((item) => present.includes(item))
  );
}
