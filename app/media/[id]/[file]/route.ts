import { readFile } from "node:fs/promises";
import { pictureFormats, picturePath } from "@/db/picture-files";
import { listPublicPictures } from "@/db/queries/public/list-public-pictures";

/**
 * A rendition of a picture that a public story shows; anything else does not exist for readers. It never changes
 * under its name, and is still asked for again after five minutes: once its story is withdrawn it must leave the
 * caches. Asking again costs no bytes.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; file: string }> },
): Promise<Response> {
  const { id, file } = await params;
  const [, width, extension] = /^([1-9]\d{0,4})\.(webp|jpg)$/.exec(file) ?? [];
  const format = pictureFormats.find((known) => known === extension);
  const picture = (await listPublicPictures([id])).get(id);
  if (!picture || !format || !picture.widths.includes(Number(width))) return nothing();
  const headers = {
    "Content-Type": format === "webp" ? "image/webp" : "image/jpeg",
    "Cache-Control": "public, max-age=300, s-maxage=60",
    ETag: `"${id}-${file}"`,
  };
  if (request.headers.get("if-none-match")?.includes(headers.ETag))
    return new Response(null, { status: 304, headers });
  const bytes = await readFile(picturePath(id, Number(width), format)).catch(() => null);
  return bytes ? new Response(new Uint8Array(bytes), { headers }) : nothing();
}

/** Not for long: the picture may be published at any moment. */
const nothing = (): Response =>
  new Response(null, {
    status: 404,
    headers: { "Cache-Control": "public, max-age=0, s-maxage=10" },
  });
