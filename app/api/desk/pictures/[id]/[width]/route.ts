import { readFile } from "node:fs/promises";
import { deskRoute } from "@/app/desk-route";
import { renditionFor } from "@/core/picture/picture-widths";
import { Refused, refuse } from "@/core/refusal";
import { picturePath } from "@/db/picture-files";
import { findPicture } from "@/db/queries/picture/find-picture";

/** A picture for the desk, published or not: the rendition for one of the widths offered. */
export const GET = deskRoute<{ id: string; width: string }>(async (ctx, request, { id, width }) => {
  const picture = await findPicture(ctx.actor, id);
  if (!picture) throw new Refused(refuse("picture-not-found"));
  const rendition = renditionFor(width, picture.widths);
  if (rendition === null) throw new Refused(refuse("picture-not-found"));
  const headers = {
    ETag: `"${picture.contentHash.slice(0, 24)}-${rendition}"`,
    "Cache-Control": "private, no-cache",
    "Content-Type": "image/webp",
    "Content-Disposition": "inline",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  };
  if (request.headers.get("if-none-match") === headers.ETag)
    return new Response(null, { status: 304, headers });
  const bytes = await readFile(picturePath(picture, `${rendition}.webp`)).catch(() => null);
  if (!bytes) throw new Refused(refuse("picture-not-found"));
  return new Response(new Uint8Array(bytes), { headers });
});
