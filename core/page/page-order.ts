/** The pages of an issue put in another order. */
export interface PageOrder {
  readonly kind: "order";
  readonly pageIds: readonly string[];
}

interface OrderedPage {
  readonly id: string;
  readonly number: number;
}

/** The pages in that order, numbered from 1. */
export function afterOrder<P extends OrderedPage>(
  pages: readonly P[],
  { pageIds }: PageOrder,
): readonly P[] {
  const known = new Map(pages.map((page) => [page.id, page]));
  return pageIds.flatMap((id, index) => {
    const page = known.get(id);
    return page ? { ...page, number: index + 1 } : [];
  });
}

/** Whether the pages stand so: asked when the answer was lost on its way, before it is sent again. */
export const isOrderInForce = (
  pages: readonly Pick<OrderedPage, "id">[],
  { pageIds }: PageOrder,
): boolean => pages.map(({ id }) => id).join() === pageIds.join();

/**
 * Whether an order that came a moment too late still means what its person saw: the same pages, as they stood. What
 * somebody did to the stories on them meanwhile is no matter.
 */
export const isOrderStillMeant = (
  seen: readonly Pick<OrderedPage, "id">[],
  now: readonly Pick<OrderedPage, "id">[],
): boolean => isOrderInForce(now, { kind: "order", pageIds: seen.map(({ id }) => id) });
