import sharp from "sharp";
import { shareSvg } from "@/components/site/mark";

export const dynamic = "force-dynamic";

let drawn: Promise<Buffer> | undefined;

/** The paper's mark for links that others show. Drawn once a process. */
export async function GET(): Promise<Response> {
  drawn ??= sharp(Buffer.from(shareSvg())).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(await drawn), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "public, max-age=86400",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
