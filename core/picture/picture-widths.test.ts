import { describe, expect, it } from "vitest";
import { renditionFor, widthsFor } from "./picture-widths";

describe("The widths made of a picture", () => {
  it("climb from 320 to 2560 px, and never beyond the picture", () => {
    expect(widthsFor(6000)).toEqual([320, 640, 960, 1280, 1920, 2560]);
    expect(widthsFor(2560)).toEqual([320, 640, 960, 1280, 1920, 2560]);
    expect(widthsFor(1500)).toEqual([320, 640, 960, 1280, 1500]);
    expect(widthsFor(200)).toEqual([200]);
  });

  it("leave out a step that is nearly the picture itself", () => {
    expect(widthsFor(1024)).toEqual([320, 640, 1024]);
    expect(widthsFor(2000)).toEqual([320, 640, 960, 1280, 2000]);
  });
});

describe("The width of a picture that is asked for", () => {
  it("is one of those offered, or the picture's own", () => {
    expect(renditionFor("480", [320, 640, 1000])).toBe(640);
    expect(renditionFor("1600", [320, 640, 1000])).toBe(1000);
    expect(renditionFor("1000", [320, 640, 1000])).toBe(1000);
    expect(renditionFor("960", [300])).toBe(300);
  });

  it("is found for a picture stored with the earlier ladder too", () => {
    expect(renditionFor("640", [480, 960, 1600])).toBe(960);
    expect(renditionFor("480", [480, 960, 1600])).toBe(480);
  });

  it("is nothing else: no odd number, no number written oddly, no word", () => {
    for (const asked of ["37", "400", "0480", "480.0", "480px", "-480", "4e2", "", "original"])
      expect([asked, renditionFor(asked, [480, 960, 1000])]).toEqual([asked, null]);
  });

  it("is nothing of a picture without a file", () => {
    expect(renditionFor("480", [])).toBe(null);
  });
});
