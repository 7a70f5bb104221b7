import sharp from "sharp";
import { shareSvg } from "@/components/site/mark";

/** The paper's mark as others show it beside a link: a PNG. */
export async function drawMark(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sharp(Buffer.from(shareSvg())).png({ palette: true }).toBuffer());
}
