import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { byteRange } from "@/app/paper/byte-range";
import { pageThumb } from "@/app/paper/page-thumb";
import { paperFileName } from "@/app/paper/paper-file-name";
import { issueDayOf } from "@/core/site/issue-day-of";
import type { IssueDay } from "@/core/site/site";
import { pressFilePath } from "@/db/press-files";
import { findPaperFile, type PaperFile } from "@/db/queries/public/find-paper-file";
import { findSite } from "@/db/queries/public/find-site";
import { readSiteRevision } from "@/db/queries/public/read-site-revision";

/** What readers may be sent, and as what. */
const types: Readonly<Record<string, string>> = {
  webp: "image/webp",
  avif: "image/avif",
  png: "image/png",
  jpg: "image/jpeg",
  pdf: "application/pdf",
  epub: "application/epub+zip",
};

/**
 * A file of a public issue in print: a page's picture or PDF, the issue's PDF or EPUB. Every other name, and every
 * file of an issue that is not public or is so no longer, does not exist. Whoever has a file keeps it, as it never
 * changes under its name; shared caches ask again after a minute, so that a withdrawn one leaves them.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = readPath(request.url);
  const at = asked && (await readSiteRevision());
  const file = at && (await findPaperFile(at.publicationId, asked.day, asked.name));
  const type = asked && types[asked.name.slice(asked.name.lastIndexOf(".") + 1)];
  if (!file || !type) return nothing();
  const path = await pathOf(file).catch(() => null);
  const there = path && (await stat(path).catch(() => null));
  if (!there) return nothing();
  const headers = {
    "Content-Type": type,
    "Cache-Control": "public, max-age=31536000, s-maxage=60, immutable",
    "Accept-Ranges": "bytes",
    ETag: `"${asked.name}"`,
    ...(type.startsWith("image/") ? {} : await naming(asked.day, file)),
  };
  if (request.headers.get("if-none-match")?.includes(headers.ETag))
    return new Response(null, { status: 304, headers });
  const answer = { bytes: there.size, part: rangeOf(request, headers.ETag), headers };
  return request.method === "HEAD" ? headOf(answer) : send(path, answer);
}

function readPath(url: string): { readonly day: IssueDay; readonly name: string } | null {
  try {
    const [, , issue = "", name = ""] = new URL(url).pathname.split("/").map(decodeURIComponent);
    const day = issueDayOf(issue);
    return day && { day, name };
  } catch {
    return null;
  }
}

const pathOf = async ({ name, isThumb }: PaperFile): Promise<string> =>
  isThumb ? pageThumb(name) : pressFilePath(name);

async function naming(day: IssueDay, file: PaperFile): Promise<Readonly<Record<string, string>>> {
  const site = await findSite();
  const name = encodeURIComponent(paperFileName(site?.name ?? "", day, file)).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return { "Content-Disposition": `inline; filename*=UTF-8''${name}` };
}

/** The part asked for, unless it was meant for another file than this. */
function rangeOf(request: Request, etag: string): string | null {
  const only = request.headers.get("if-range");
  return only === null || only === etag ? request.headers.get("range") : null;
}

interface Sent {
  /** Of the whole file. */
  readonly bytes: number;
  /** The `Range` that counts. */
  readonly part: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nobody would read a file opened for it. */
const headOf = ({ bytes, headers }: Sent): Response =>
  new Response(null, { headers: { ...headers, "Content-Length": String(bytes) } });

function send(path: string, { bytes, part: asked, headers }: Sent): Response {
  const range = byteRange(asked, bytes);
  if (range === "none")
    return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${bytes}` } });
  const { start, end } = range === "whole" ? { start: 0, end: bytes - 1 } : range;
  const body = Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream;
  const length = { "Content-Length": String(end - start + 1) };
  if (range === "whole") return new Response(body, { headers: { ...headers, ...length } });
  const part = { "Content-Range": `bytes ${start}-${end}/${bytes}` };
  return new Response(body, { status: 206, headers: { ...headers, ...length, ...part } });
}

/** Not for long: the page may come out at any moment. */
const nothing = (): Response =>
  new Response(null, {
    status: 404,
    headers: { "Cache-Control": "public, max-age=0, s-maxage=10" },
  });
