import { z } from "zod";
import { deskRoute } from "@/app/desk-route";
import { inMb, readBytes } from "@/app/read-body";
import type { Context } from "@/commands/context";
import { storePicture } from "@/commands/store-picture";
import { canHouse } from "@/core/people/can";
import { largestPart, largestPicture } from "@/core/picture/picture-problem";
import { demand, Refused, refuse } from "@/core/refusal";
import {
  addPart,
  dropUpload,
  readUpload,
  tidyUploads,
  type UploadKey,
  uploadedSoFar,
} from "@/db/upload-parts";

/** How much of a file is here: `?key=` the sender's name for it, `?size=` bytes of the whole. */
export const GET = deskRoute(async (ctx, request) => {
  const { upload } = asked(ctx, request);
  return Response.json({ offset: await uploadedSoFar(upload) });
});

/**
 * The bytes from `?at=` on. Answers how much is here, whether they were taken or not; with the last of them the
 * picture is stored and told. A file that is refused is forgotten.
 */
export const POST = deskRoute(async (ctx, request) => {
  demand(canHouse(ctx.actor, "upload-picture"));
  const { upload, at, name } = asked(ctx, request);
  const bytes = await readBytes(request, largestPart, tooLarge());
  // Also before the first part: files that nobody ever finishes must not fill the disk.
  if (at === 0) await tidyUploads(upload, ctx.now);
  const offset = await addPart(upload, at, bytes);
  if (offset < upload.size) return Response.json({ offset });
  return Response.json({ offset, picture: await store(ctx, upload, name) });
});

async function store(ctx: Context, upload: UploadKey, fileName: string) {
  const stored = storePicture(ctx, { bytes: await readUpload(upload), fileName });
  const { picture, known } = await stored.finally(() => dropUpload(upload));
  await tidyUploads(upload, ctx.now);
  const { id, width, height, alt, caption, credit } = picture;
  return { id, width, height, alt, caption, credit, known };
}

const question = z.object({
  key: z.string().min(8).max(200),
  size: z.coerce.number().int().min(0),
  at: z.coerce.number().int().min(0).default(0),
  name: z.string().max(1000).default(""),
});

function asked(ctx: Context, request: Request) {
  demand(canHouse(ctx.actor, "upload-picture"));
  const parsed = question.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new Refused(refuse("upload-question-invalid"));
  const { key, size, at, name } = parsed.data;
  if (size > largestPicture) throw new Refused(tooLarge());
  return { upload: { userId: ctx.actor.userId, key, size }, at, name };
}

const tooLarge = () => refuse("picture-too-large", { max: inMb(largestPicture) }, "file");
