import { expect, it } from "vitest";
import { readableAddress } from "./read-addresses-literally";

it("leaves an address alone that can be decoded", () => {
  for (const address of ["/", "/authors/%E9%99%86%E4%B9%8B%E9%81%A5", "/search?q=%E6%B1%9F", "*"])
    expect(readableAddress(address)).toBe(address);
});

it("takes percent signs for themselves where they stand for nothing, and leaves the question alone", () => {
  expect(readableAddress("/stories/%E0%A4%A?a=%FF")).toBe("/stories/%25E0%25A4%25A?a=%FF");
  expect(decodeURIComponent(readableAddress("/50%"))).toBe("/50%");
});
