import { expect, it } from "vitest";
import { matchesName } from "./matches-name";
import { pinyinKey } from "./name-key";

const lu = { name: "陆之遥", key: pinyinKey("陆之遥") };

it.each(["", "陆", "之遥", "lu", "luzhi", "lu zhi", "lzy", "LZY", "lz", "ｌｚ"])(
  "陆之遥 is found by %s",
  (typed) => expect(matchesName(lu, typed)).toBe(true),
);

it.each(["何", "zy", "lzyx", "遥之", "l1"])("陆之遥 is not found by %s", (typed) =>
  expect(matchesName(lu, typed)).toBe(false),
);

it("a Latin name is found by its letters, and a surname in its reading as one", () => {
  expect(matchesName({ name: "Jane Doe", key: "jane doe" }, "jd")).toBe(true);
  expect(matchesName({ name: "曾以宁", key: pinyinKey("曾以宁") }, "zyn")).toBe(true);
});
