/** A GET that answers with one picture of our own, drawn when it is first asked for and kept by the process. */
export function drawnOnce(
  type: "image/png" | "image/x-icon",
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): () => Promise<Response> {
  let drawn: ReturnType<typeof draw> | undefined;
  return async () => {
    drawn ??= draw();
    return new Response(await drawn, {
      headers: {
        "Content-Type": type,
        "Cache-Control": "public, max-age=86400",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
      },
    });
  };
}
