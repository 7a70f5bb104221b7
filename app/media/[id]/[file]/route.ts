import { readFile } from "node:fs/promises";
import { pictureFormats, picturePath } from "@/db/picture-files";
import { listPublicPictures } from "@/db/queries/public/list-public-pictures";

/** A rendition of a picture that a public story shows; anything else does not exist for readers. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; file: string }> },
): Promise<Response> {
  const { id, file } = await params;
  const [, width, extension] = /^(\d{1,5})\.(webp|jpg)$/.exec(file) ?? [];
  const format = pictureFormats.find((known) => known === extension);
  const picture = (await listPublicPictures([id])).get(id);
  if (!picture || !format || !picture.widths.includes(Number(width)))
    return new Response(null, { status: 404 });
  const bytes = await readFile(picturePath(id, Number(width), format)).catch(() => null);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": format === "webp" ? "image/webp" : "image/jpeg",
      // Short enough that a withdrawn story's picture leaves the caches too.
      "Cache-Control": "public, max-age=300, s-maxage=60",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
