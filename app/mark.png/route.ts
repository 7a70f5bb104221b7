import { drawMark } from "./draw-mark";

export const dynamic = "force-dynamic";

let drawn: ReturnType<typeof drawMark> | undefined;

/** The paper's mark for links that others show. Drawn once a process. */
export async function GET(): Promise<Response> {
  drawn ??= drawMark();
  return new Response(await drawn, {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "public, max-age=86400",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
