/**
 * Pages as they lie before a reader: the first alone, then two and two, so that 2 faces 3. The last is alone where their
 * number is even.
 */
export function inSpreads<P>(pages: readonly P[]): readonly (readonly P[])[] {
  const spreads: P[][] = [];
  for (const [index, page] of pages.entries()) {
    const open = spreads.at(-1);
    if (open && index > 1 && index % 2 === 0) open.push(page);
    else spreads.push([page]);
  }
  return spreads;
}
