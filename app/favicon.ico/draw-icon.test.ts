import sharp from "sharp";
import { expect, it } from "vitest";
import { drawIcon } from "./draw-icon";

it("is an icon of one picture in the paper's red, as large as it says", async () => {
  const icon = Buffer.from(await drawIcon());
  expect([...icon.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
  const from = icon.readUInt32LE(18);
  expect(from + icon.readUInt32LE(14)).toBe(icon.byteLength);
  const { data, info } = await sharp(icon.subarray(from))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([icon[6], icon[7]]);
  expect([...data.subarray(0, 3)]).toEqual([0xa3, 0x20, 0x1d]);
});
