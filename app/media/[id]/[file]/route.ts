import { readFile } from "node:fs/promises";
import { imageTypes } from "@/app/media/image-types";
import { isMade } from "@/core/picture/is-made";
import { readPublicName, renditionName } from "@/core/picture/rendition-name";
import { picturePath } from "@/db/picture-files";
import { findPublicPicture } from "@/db/queries/public/list-public-pictures";

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
  const asked = readPublicName(file);
  const picture = asked && (await findPublicPicture(id, asked.version));
  if (!picture || !isMade(picture, asked.mark)) return nothing();
  const headers = {
    "Content-Type": imageTypes[asked.mark.format],
    "Cache-Control": "public, max-age=300, s-maxage=60",
    ETag: `"${id}-${file}"`,
  };
  if (request.headers.get("if-none-match")?.includes(headers.ETag))
    return new Response(null, { status: 304, headers });
  const bytes = await readFile(picturePath(picture, renditionName(asked.mark))).catch(() => null);
  return bytes ? new Response(new Uint8Array(bytes), { headers }) : nothing();
}

/** Not for long: the picture may be published at any moment. */
const nothing = (): Response =>
  new Response(null, {
    status: 404,
    headers: { "Cache-Control": "public, max-age=0, s-maxage=10" },
  });
