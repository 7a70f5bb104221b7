import { expect, test } from "vitest";
import { afterOrder, isOrderInForce, isOrderStillMeant, type PageOrder } from "./page-order";

const pages = ["要闻", "经济", "副刊"].map((id, index) => ({ id, number: index + 1 }));
const order: PageOrder = { kind: "order", pageIds: ["经济", "要闻", "副刊"] };

test("pages put in another order are numbered anew, and one that is gone is left out", () => {
  expect(afterOrder(pages, order)).toEqual([
    { id: "经济", number: 1 },
    { id: "要闻", number: 2 },
    { id: "副刊", number: 3 },
  ]);
  expect(afterOrder(pages.slice(1), order).map(({ id }) => id)).toEqual(["经济", "副刊"]);
});

test("an order is in force when the pages stand so, and only then", () => {
  expect(isOrderInForce(afterOrder(pages, order), order)).toBe(true);
  expect(isOrderInForce(pages, order)).toBe(false);
});

test("it is still meant while the pages stand as they were seen: not with one more, nor in an order of somebody else", () => {
  expect(isOrderStillMeant(pages, pages)).toBe(true);
  expect(isOrderStillMeant(pages, [...pages, { id: "体育" }])).toBe(false);
  expect(isOrderStillMeant(pages, afterOrder(pages, order))).toBe(false);
});
