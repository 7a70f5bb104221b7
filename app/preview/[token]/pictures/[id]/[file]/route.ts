import { readFile } from "node:fs/promises";
import { imageTypes } from "@/app/media/image-types";
import { secondsToWait } from "@/app/preview/limit";
import { picturesIn } from "@/core/blocks/pictures-in";
import { isMade } from "@/core/picture/is-made";
import { readPublicName, renditionName } from "@/core/picture/rendition-name";
import { picturePath } from "@/db/picture-files";
import { listPicturesOfHouse } from "@/db/queries/picture/list-draft-pictures";
import { findShared } from "@/db/queries/share/find-shared";

export const dynamic = "force-dynamic";

interface Asked {
  readonly token: string;
  readonly id: string;
  readonly file: string;
}

const headers = {
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow, noarchive",
  "Content-Security-Policy": "default-src 'none'; sandbox",
};

/** A picture of the story that the link shows, and of no other; gone with the link. */
export async function GET(
  request: Request,
  { params }: { params: Promise<Asked> },
): Promise<Response> {
  const wait = await secondsToWait("picture", request.headers);
  if (wait > 0)
    return new Response(null, { status: 429, headers: { ...headers, "Retry-After": `${wait}` } });
  const found = await find(await params);
  const bytes = found && (await readFile(found.path).catch(() => null));
  if (!bytes) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, "Content-Type": found.type, "Content-Disposition": "inline" },
  });
}

async function find({ token, id, file }: Asked): Promise<{ path: string; type: string } | null> {
  const asked = readPublicName(file);
  if (!asked) return null;
  const shared = await findShared(token, Date.now());
  if (shared.is !== "open" || !picturesIn(shared.story.content.body).includes(id)) return null;
  const [picture] = await listPicturesOfHouse(shared.publicationId, [id]);
  if (!picture || picture.version !== asked.version || !isMade(picture, asked.mark)) return null;
  return {
    path: picturePath(picture, renditionName(asked.mark)),
    type: imageTypes[asked.mark.format],
  };
}
