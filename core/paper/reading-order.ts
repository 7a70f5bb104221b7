interface Placed {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The order in which a reader goes through the blocks: down a column, then on to the next at the right, and never past
 * what stands across both. After Breuel, "High Performance Document Layout Analysis" (2003): before another is what lies
 * above it in the same column, and what lies wholly at its left unless a third one stands between the two in height and
 * reaches over both. Blocks that no rule orders come from above downwards.
 */
export function inReadingOrder<T extends Placed>(blocks: readonly T[]): readonly T[] {
  const waiting = [...blocks].sort((a, b) => a.top - b.top || a.left - b.left);
  const order: T[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((one) =>
      waiting.every((other) => other === one || !isBefore(other, one, waiting)),
    );
    order.push(...waiting.splice(Math.max(0, next), 1));
  }
  return order;
}

function isBefore(one: Placed, other: Placed, all: readonly Placed[]): boolean {
  if (sharesColumn(one, other)) return one.top < other.top;
  if (one.left >= other.left) return false;
  return !all.some(
    (third) =>
      third !== one &&
      third !== other &&
      sharesColumn(third, one) &&
      sharesColumn(third, other) &&
      between(third, one, other),
  );
}

/** Half the narrower is enough: columns of scanned pages are not drawn with a ruler. */
function sharesColumn(one: Placed, other: Placed): boolean {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > Math.min(one.right - one.left, other.right - other.left) * 0.3;
}

const between = (third: Placed, one: Placed, other: Placed): boolean =>
  third.top >= Math.min(one.top, other.top) &&
  third.bottom <= Math.max(one.bottom, other.bottom) &&
  middle(third) > Math.min(middle(one), middle(other)) &&
  middle(third) < Math.max(middle(one), middle(other));

const middle = ({ top, bottom }: Placed): number => (top + bottom) / 2;
