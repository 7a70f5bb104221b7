import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { PressFile, PressFormat } from "@/core/paper/press-file";
import { pressFilePath } from "@/db/press-files";

const types: Readonly<Record<PressFormat, string>> = {
  pdf: "application/pdf",
  webp: "image/webp",
  avif: "image/avif",
  png: "image/png",
  jpg: "image/jpeg",
  tiff: "image/tiff",
  epub: "application/epub+zip",
  html: "text/html; charset=utf-8",
  json: "application/json",
};

/**
 * A press file as an answer, whole or the one range that was asked for, with its type and the hash in its name as its ETag;
 * null when it is not there. `headers` say who may keep it for how long.
 */
export async function sendPressFile(
  request: Request,
  { name }: PressFile,
  { headers }: { readonly headers: Readonly<Record<string, string>> },
): Promise<Response | null> {
  const path = pressFilePath(name);
  const kept = await stat(/* turbopackIgnore: true */ path).catch(() => null);
  if (!kept) return null;
  const about: Record<string, string> = {
    ...headers,
    ETag: `"${name.slice(0, 32)}"`,
    "Accept-Ranges": "bytes",
    "Content-Type": types[name.split(".")[1] as PressFormat],
    "X-Content-Type-Options": "nosniff",
  };
  if (request.headers.get("if-none-match") === about.ETag)
    return new Response(null, { status: 304, headers: about });
  const range = rangeOf(request.headers.get("range"), kept.size);
  if (range === "outside")
    return new Response(null, {
      status: 416,
      headers: { ...about, "Content-Range": `bytes */${kept.size}` },
    });
  const { from, to } = range ?? { from: 0, to: kept.size - 1 };
  about["Content-Length"] = String(to - from + 1);
  if (range) about["Content-Range"] = `bytes ${from}-${to}/${kept.size}`;
  const status = range ? 206 : 200;
  if (request.method === "HEAD") return new Response(null, { status, headers: about });
  const bytes = createReadStream(/* turbopackIgnore: true */ path, { start: from, end: to });
  return new Response(Readable.toWeb(bytes) as ReadableStream, { status, headers: about });
}

/** One range of bytes, both ends counted; null for none or for what is not one, which is answered whole (RFC 9110, 14.2). */
function rangeOf(
  header: string | null,
  size: number,
): { readonly from: number; readonly to: number } | "outside" | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return null;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === "" || last === "" ? size - 1 : Math.min(size - 1, Number(last));
  return from >= size || to < from ? "outside" : { from, to };
}
