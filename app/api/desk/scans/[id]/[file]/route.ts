import { readFile } from "node:fs/promises";
import { deskRoute } from "@/app/desk-route";
import { Refused, refuse } from "@/core/refusal";
import { pressFilePath } from "@/db/press-files";
import { findScan } from "@/db/queries/press/find-scan";

const kinds = {
  "small.webp": "image/webp",
  "large.webp": "image/webp",
  "page.pdf": "application/pdf",
} as const;

/** The pictures of an old page and the page alone as PDF, for who may read its issue. */
export const GET = deskRoute<{ id: string; file: string }>(async (ctx, request, { id, file }) => {
  const found = await findScan(ctx.actor, id);
  if (!found || !Object.hasOwn(kinds, file)) throw new Refused(refuse("scan-not-found"));
  const { small, large, pdf } = found.scan;
  const wanted = { "small.webp": small, "large.webp": large, "page.pdf": pdf }[file];
  if (!wanted) throw new Refused(refuse("scan-not-found"));
  const headers = {
    ETag: `"${wanted.name.slice(0, 32)}"`,
    "Cache-Control": "private, no-cache",
    "Content-Type": kinds[file as keyof typeof kinds],
    "Content-Disposition": "inline",
    "X-Content-Type-Options": "nosniff",
  };
  if (request.headers.get("if-none-match") === headers.ETag)
    return new Response(null, { status: 304, headers });
  const bytes = await readFile(pressFilePath(wanted.name)).catch(() => null);
  if (!bytes) throw new Refused(refuse("scan-not-found"));
  return new Response(new Uint8Array(bytes), { headers });
});
