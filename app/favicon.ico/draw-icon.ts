import sharp from "sharp";
import { tabSvg } from "@/components/site/mark";

/** Side of the icon, px: sharp on every screen, and small. */
const side = 48;
const iconDir = 6 + 16;

/** The paper's mark as browsers look for it unasked: an ICO that holds one PNG. */
export async function drawIcon(): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(tabSvg())).resize(side, side).png().toBuffer();
  const head = Buffer.alloc(iconDir);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.byteLength, 14);
  head.writeUInt32LE(iconDir, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}
