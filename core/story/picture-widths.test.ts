import { describe, expect, it } from "vitest";
import { renditionFor } from "./picture-widths";

describe("The width of a picture that is asked for", () => {
  it("is one of those offered, or the picture's own", () => {
    expect(renditionFor("480", [480, 960, 1000])).toBe(480);
    expect(renditionFor("1600", [480, 960, 1000])).toBe(1000);
    expect(renditionFor("1000", [480, 960, 1000])).toBe(1000);
    expect(renditionFor("960", [300])).toBe(300);
  });

  it("is nothing else: no odd number, no number written oddly, no word", () => {
    for (const asked of ["37", "400", "0480", "480.0", "480px", "-480", "4e2", "", "original"])
      expect([asked, renditionFor(asked, [480, 960, 1000])]).toEqual([asked, null]);
  });

  it("is nothing of a picture without a file", () => {
    expect(renditionFor("480", [])).toBe(null);
  });
});
