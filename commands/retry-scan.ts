import { checkFilePage } from "@/core/paper/scan-file";
import { Refused, refuse } from "@/core/refusal";
import { putIncoming } from "@/db/queries/press/write-scan";
import type { Context } from "./context";
import { type OnScan, onScan } from "./on-scan";

/** Has the file that could not be read tried again, or another page of the file that is there. */
export async function retryScan(
  ctx: Context,
  input: OnScan & { readonly filePage: number },
): Promise<void> {
  const problem = checkFilePage(input.filePage);
  if (problem) throw new Refused(problem);
  return onScan(ctx, input, "upload-scan", "upload-scan", async (tx, { scan, page }) => {
    if (scan.state === "queued" || scan.state === "running")
      throw new Refused(refuse("scan-being-read"));
    if (scan.kind === "saved-page" && !scan.incoming)
      throw new Refused(refuse("scan-not-readable"));
    const { kind, source, fileName } = scan;
    const before = scan.incoming ?? { kind, file: source, fileName };
    const incoming = { ...before, filePage: input.filePage, isGuessed: false };
    const { issueId } = input;
    await putIncoming(tx, {
      issueId,
      pageId: page.id,
      incoming,
      by: ctx.actor.userId,
      at: ctx.now,
    });
    return {
      value: undefined,
      detail: { fileName: incoming.fileName, filePage: input.filePage },
    };
  });
}
