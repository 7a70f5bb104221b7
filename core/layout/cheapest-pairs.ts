/**
 * Which column each row is paired with so that all pairs together cost least (the Hungarian method, n³). The table is
 * square; a cost may be large but not infinite.
 */
export function cheapestPairs(costs: readonly (readonly number[])[]): readonly number[] {
  const n = costs.length;
  const rowPrice = new Float64Array(n + 1);
  const columnPrice = new Float64Array(n + 1);
  // Rows and columns count from 1 here: 0 is the pair not yet made.
  const rowOf = new Int32Array(n + 1);
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row;
    const way = augmenting(costs, rowOf, rowPrice, columnPrice);
    let column = way.end;
    while (column !== 0) {
      const before = way.from[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const paired: number[] = Array(n).fill(0);
  for (let column = 1; column <= n; column++) paired[(rowOf[column] ?? 1) - 1] = column - 1;
  return paired;
}

/** The cheapest way from the row that has no column yet to a column that has no row. */
function augmenting(
  costs: readonly (readonly number[])[],
  rowOf: Int32Array,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
): { readonly end: number; readonly from: Int32Array } {
  const n = costs.length;
  const least = new Float64Array(n + 1).fill(Infinity);
  const from = new Int32Array(n + 1);
  const used = new Uint8Array(n + 1);
  let column = 0;
  do {
    used[column] = 1;
    const row = rowOf[column] ?? 0;
    let [step, next] = [Infinity, 0];
    for (let to = 1; to <= n; to++) {
      if (used[to]) continue;
      const cost = (costs[row - 1]?.[to - 1] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[to] ?? 0);
      if (cost < (least[to] ?? 0)) {
        least[to] = cost;
        from[to] = column;
      }
      if ((least[to] ?? 0) < step) [step, next] = [least[to] ?? 0, to];
    }
    for (let to = 0; to <= n; to++)
      if (used[to]) {
        const at = rowOf[to] ?? 0;
        rowPrice[at] = (rowPrice[at] ?? 0) + step;
        columnPrice[to] = (columnPrice[to] ?? 0) - step;
      } else least[to] = (least[to] ?? 0) - step;
    column = next;
  } while (rowOf[column] !== 0);
  return { end: column, from };
}
