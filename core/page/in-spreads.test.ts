import { expect, test } from "vitest";
import { inSpreads } from "./in-spreads";

test.each<[number[], number[][]]>([
  [[], []],
  [[1], [[1]]],
  [
    [1, 2],
    [[1], [2]],
  ],
  [
    [1, 2, 3, 4],
    [[1], [2, 3], [4]],
  ],
  [
    [1, 2, 3, 4, 5],
    [[1], [2, 3], [4, 5]],
  ],
])("pages %j lie as %j", (pages, spreads) => {
  expect(inSpreads(pages)).toEqual(spreads);
});
