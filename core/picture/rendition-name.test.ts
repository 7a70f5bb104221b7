import { expect, it } from "vitest";
import { publicName, readPublicName, renditionName } from "./rendition-name";

it("names a file by its width and format, a crop by its shape and framing before", () => {
  expect(renditionName({ width: 960, format: "webp" })).toBe("960.webp");
  const crop = { ratio: "4x3", framing: 2 } as const;
  expect(renditionName({ width: 480, format: "avif", crop })).toBe("4x3.2-480.avif");
});

it("gives the files that replaced one names of their own, and reads every name back", () => {
  for (const version of [1, 2, 17])
    for (const crop of [undefined, { ratio: "16x9", framing: 3 } as const]) {
      const mark = { width: 640, format: "jpg", crop } as const;
      expect(readPublicName(publicName(version, mark))).toEqual({ version, mark });
    }
  expect(publicName(2, { width: 640, format: "jpg" })).toBe("2-640.jpg");
});

it("reads nothing else: one thing has one name", () => {
  for (const name of [
    "original",
    "960.png",
    "0960.webp",
    "1-960.webp",
    "02-960.webp",
    "5x4.1-960.webp",
    "4x3.0-960.webp",
    "4x3-960.webp",
    "../960.webp",
    "960.webp.jpg",
    "v2/960.webp",
    "",
  ])
    expect([name, readPublicName(name)]).toEqual([name, null]);
});
