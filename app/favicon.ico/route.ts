import { drawIcon } from "./draw-icon";

export const dynamic = "force-dynamic";

let drawn: ReturnType<typeof drawIcon> | undefined;

/** What browsers ask for without being told to. Drawn once a process. */
export async function GET(): Promise<Response> {
  drawn ??= drawIcon();
  return new Response(await drawn, {
    headers: {
      "Content-Type": "image/x-icon",
      "Cache-Control": "public, max-age=86400",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
