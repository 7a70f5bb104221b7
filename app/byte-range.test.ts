import { expect, it } from "vitest";
import { byteRange } from "./byte-range";

it.each([
  [null, "whole"],
  ["bytes=0-99", { start: 0, end: 99 }],
  ["bytes=900-", { start: 900, end: 999 }],
  ["bytes=-100", { start: 900, end: 999 }],
  ["bytes=-5000", { start: 0, end: 999 }],
  ["bytes=990-5000", { start: 990, end: 999 }],
  ["bytes=1000-", "none"],
  ["bytes=-0", "none"],
  ["bytes=9-3", "whole"],
  ["bytes=0-1,5-6", "whole"],
  ["pages=1-2", "whole"],
  ["bytes=-", "whole"],
])("of a file of 1000 bytes %s is %j", (header, part) => {
  expect(byteRange(header, 1000)).toEqual(part);
});
