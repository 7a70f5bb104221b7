import { deskRoute } from "@/app/desk-route";
import { fileNameOf } from "@/app/file-name-of";
import { inMb, readBytes } from "@/app/read-body";
import { storePicture } from "@/commands/store-picture";
import { canHouse } from "@/core/people/can";
import { largestPicture } from "@/core/picture/picture-problem";
import { demand, refuse } from "@/core/refusal";
import { listPictures } from "@/db/queries/picture/list-pictures";

/** Takes one picture: the file itself is the body, its name (percent-encoded) in `x-file-name`. */
export const POST = deskRoute(async (ctx, request) => {
  demand(canHouse(ctx.actor, "upload-picture"));
  const bytes = await readBytes(
    request,
    largestPicture,
    refuse("picture-too-large", { max: inMb(largestPicture) }, "file"),
  );
  const { picture, known } = await storePicture(ctx, {
    bytes,
    fileName: fileNameOf(request),
  });
  const { id, width, height, alt, caption, credit } = picture;
  return Response.json({ id, width, height, alt, caption, credit, known });
});

/** The library as the picture picker reads it: `?q=` words, `?after=` cursor. */
export const GET = deskRoute(async (ctx, request) => {
  const { searchParams } = new URL(request.url);
  return Response.json(
    await listPictures(ctx.actor, {
      text: searchParams.get("q")?.slice(0, 200),
      cursor: searchParams.get("after") ?? undefined,
    }),
  );
});
