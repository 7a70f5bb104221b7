import type { PageLayout } from "./page-layout";

/**
 * What of a layout comes out on paper, in reading order: neither what boxes are called nor whether a hand that slips may
 * move them. Two layouts that print the same are equal as JSON with sorted keys.
 */
export function printedLayout({ format, boxes }: PageLayout): unknown {
  return {
    format,
    boxes: [...boxes]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ id: _id, isLocked: _isLocked, ...printed }) => printed),
  };
}
