import { revalidatePath } from "next/cache";
import { deskRoute } from "@/app/desk-route";
import { inMb, readBytes } from "@/app/read-body";
import { replacePicture } from "@/commands/replace-picture";
import { canHouse } from "@/core/people/can";
import { largestPicture } from "@/core/picture/picture-problem";
import { demand, refuse } from "@/core/refusal";

/** Another file for a picture: the file is the body, `?name=` its name, `?notice=` what readers are told when they are to see it too. */
export const POST = deskRoute<{ id: string }>(async (ctx, request, { id }) => {
  demand(canHouse(ctx.actor, "upload-picture"));
  const { searchParams } = new URL(request.url);
  const bytes = await readBytes(
    request,
    largestPicture,
    refuse("picture-too-large", { max: inMb(largestPicture) }, "file"),
  );
  const answer = await replacePicture(ctx, {
    pictureId: id,
    bytes,
    fileName: searchParams.get("name") ?? "",
    notice: searchParams.get("notice") ?? undefined,
  });
  revalidatePath("/desk/pictures");
  return Response.json(answer);
});
