import { checkFilePage, scanFile } from "@/core/paper/scan-file";
import { Refused } from "@/core/refusal";
import { reader } from "@/db/client";
import { keepPressFile } from "@/db/press-files";
import { putIncoming } from "@/db/queries/press/write-scan";
import { transact } from "@/db/transact";
import { baseName } from "./base-name";
import type { Context } from "./context";
import { demandScannedPage, recordScan } from "./on-scan";

export interface UploadScan {
  readonly issueId: string;
  readonly pageNumber: number;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Which page of the file it is, 1 on; left out, that of the page's own number, or the first of a file with fewer. */
  readonly filePage?: number;
}

/**
 * Puts a PDF or a picture of a page on that page of an issue, public or not. It is read afterwards, in a process of its own;
 * until that is done, and when it fails, the page keeps what it had.
 */
export async function uploadScan(ctx: Context, input: UploadScan): Promise<void> {
  const { issueId, pageNumber, bytes } = input;
  const filePage = input.filePage ?? pageNumber;
  await demandScannedPage(reader(), ctx, issueId, pageNumber, "upload-scan");
  const found = scanFile(bytes);
  if (!found.ok) throw new Refused(found);
  const problem = checkFilePage(filePage);
  if (problem) throw new Refused(problem);
  const file = await keepPressFile(bytes, found.format);
  const fileName = baseName(input.fileName, "page");
  await transact(async (tx) => {
    const on = await demandScannedPage(tx, ctx, issueId, pageNumber, "upload-scan");
    const isGuessed = input.filePage === undefined;
    const incoming = {
      kind: found.kind,
      file,
      fileName,
      filePage,
      ...(isGuessed && { isGuessed }),
    };
    const { page } = on;
    await putIncoming(tx, {
      issueId,
      pageId: page.id,
      incoming,
      by: ctx.actor.userId,
      at: ctx.now,
    });
    await recordScan(tx, ctx, on, "upload-scan", { fileName, filePage });
  });
}
