import { expect, it } from "vitest";
import { saysSeries } from "./says-series";

const series = { name: "聚焦城市更新系列述评", ordinal: 3 };

it.each(["——聚焦城市更新系列述评之三", "聚焦城市更新系列述评（3）", "聚焦城市更新系列述评"])(
  "%s says nothing but the series",
  (deck) => expect(saysSeries(deck, series)).toBe(true),
);

it.each([
  "首批一百六十八项，医生不认要写明理由",
  "聚焦城市更新系列述评之三：把零头留给公共生活",
  "",
])("%s says more, or other, than the series", (deck) =>
  expect(saysSeries(deck, series)).toBe(false),
);

it("has nothing to compare without a series", () => {
  expect(saysSeries("——之三", null)).toBe(false);
});
