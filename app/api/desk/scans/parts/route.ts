import { z } from "zod";
import { deskRoute } from "@/app/desk-route";
import { readBytes } from "@/app/read-body";
import type { Context } from "@/commands/context";
import { uploadScan } from "@/commands/upload-scan";
import { largestScan, largestScanPart, scanTooLarge } from "@/core/paper/scan-file";
import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { findScannedPage } from "@/db/queries/press/find-scan";
import { toldStorageFault } from "@/db/storage-fault";
import { addPart, dropUpload, readUpload, tidyUploads, uploadedSoFar } from "@/db/upload-parts";

/** How much of a page's file is here: `?issue=&page=` where it goes, `?key=` the sender's name for it, `?size=` of the whole. */
export const GET = deskRoute(async (ctx, request) => {
  const { upload } = await asked(ctx, request);
  return Response.json({ offset: await uploadedSoFar(upload) });
});

/** The bytes from `?at=` on; with the last of them the file goes to the reader of old pages. `?filePage=` is the page meant, where somebody said. */
export const POST = deskRoute(async (ctx, request) => {
  const { upload, at, name, filePage, issue, page } = await asked(ctx, request);
  const bytes = await readBytes(request, largestScanPart, scanTooLarge());
  if (at === 0) await tidyUploads(upload, ctx.now);
  const offset = await addPart(upload, at, bytes).catch((error: unknown) => {
    throw toldStorageFault(error);
  });
  if (offset < upload.size) return Response.json({ offset });
  const whole = await readUpload(upload).catch(() => null);
  // Another window sent the last of it at the same moment, and it has gone on its way.
  if (!whole) return Response.json({ offset: 0 });
  const taken = uploadScan(ctx, {
    issueId: issue,
    pageNumber: page,
    bytes: whole,
    fileName: name,
    ...(filePage !== undefined && { filePage }),
  });
  await taken.finally(() => dropUpload(upload));
  return Response.json({ offset, isDone: true });
});

const question = z.object({
  issue: z.string().max(64),
  page: z.coerce.number().int(),
  key: z.string().min(8).max(200),
  size: z.coerce.number().int().min(0),
  at: z.coerce.number().int().min(0).default(0),
  name: z.string().max(1000).default(""),
  filePage: z.coerce.number().optional(),
});

async function asked(ctx: Context, request: Request) {
  const parsed = question.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new Refused(refuse("upload-question-invalid"));
  const { key, size, issue, page } = parsed.data;
  // Before any byte is kept: who may not bring a page fills no disk.
  const found = await findScannedPage(ctx.actor, issue, page);
  if (!found) throw new Refused(refuse("page-not-found"));
  demand(canIssue(ctx.actor, "upload-scan", found.file.facts));
  if (size === 0) throw new Refused(refuse("scan-empty", undefined, "file"));
  if (size > largestScan) throw new Refused(scanTooLarge());
  const upload = { userId: ctx.actor.userId, key: `scan ${issue} ${page} ${key}`, size };
  return { ...parsed.data, upload };
}
