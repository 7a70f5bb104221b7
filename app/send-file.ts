import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { byteRange } from "./byte-range";

/** A file on disk that never changes under its name, and what is said of it. */
export interface SentFile {
  readonly path: string;
  readonly type: string;
  /** In quotes. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A file as an answer: whole, the one part that was asked for, or only its head; null when it is not there. A part that was
 * meant for another file (`If-Range`) is answered with the whole of this one.
 */
export async function sendFile(
  request: Request,
  { path, type, etag, headers }: SentFile,
): Promise<Response | null> {
  const kept = await stat(/* turbopackIgnore: true */ path).catch(() => null);
  if (!kept) return null;
  const about = { ...headers, "Accept-Ranges": "bytes", "Content-Type": type, ETag: etag };
  if (request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers: about });
  const onlyOf = request.headers.get("if-range");
  const asked = onlyOf === null || onlyOf === etag ? request.headers.get("range") : null;
  const range = byteRange(asked, kept.size);
  if (range === "none") {
    const none = { ...about, "Content-Range": `bytes */${kept.size}` };
    return new Response(null, { status: 416, headers: none });
  }
  const { start, end } = range === "whole" ? { start: 0, end: kept.size - 1 } : range;
  const sent = {
    ...about,
    "Content-Length": String(end - start + 1),
    ...(range !== "whole" && { "Content-Range": `bytes ${start}-${end}/${kept.size}` }),
  };
  const status = range === "whole" ? 200 : 206;
  // Nobody would read a file opened for a question about it.
  if (request.method === "HEAD") return new Response(null, { status, headers: sent });
  const bytes = createReadStream(/* turbopackIgnore: true */ path, { start, end });
  return new Response(Readable.toWeb(bytes) as ReadableStream, { status, headers: sent });
}
