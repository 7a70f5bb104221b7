import { sayAll } from "@/app/desk-action";
import type { ScanOnScreen, ScanView } from "@/core/paper/scan-view";
import { textPlaces } from "@/core/paper/text-places";
import type { Actor } from "@/core/people/actor";
import { Refused, refuse } from "@/core/refusal";
import { findScannedPage, type ScanRow } from "@/db/queries/press/find-scan";
import { listZoneStories } from "@/db/queries/press/list-zone-stories";

/** The page as it stands now, for whoever asks. @throws Refused where they find no such page */
export async function scanView(
  actor: Actor,
  issueId: string,
  pageNumber: number,
): Promise<ScanView> {
  const found = await findScannedPage(actor, issueId, pageNumber);
  if (!found) throw new Refused(refuse("page-not-found"));
  const { file, scan } = found;
  return {
    issueId,
    pageNumber,
    isPublic: file.issue.state === "published",
    scan: scan && (await onScreen(scan)),
    stories: await listZoneStories(actor, found),
  };
}

async function onScreen(scan: ScanRow): Promise<ScanOnScreen> {
  const { id, kind, state, progress, large, incoming } = scan;
  const { fault: code, faultParams } = scan;
  const [fault] =
    code === null ? [] : await sayAll([refuse(code, faultParams ?? undefined, "file")]);
  return {
    id,
    kind,
    state,
    progress,
    fault: fault?.message ?? null,
    fileName: scan.fileName,
    filePage: scan.filePage,
    filePages: scan.filePages,
    canHavePages: (incoming?.kind ?? kind) === "pdf",
    incoming: incoming && { fileName: incoming.fileName, filePage: incoming.filePage },
    picture: large && {
      width: large.width,
      height: large.height,
      version: large.name.slice(0, 12),
    },
    hasPdf: scan.pdf !== null,
    hasWords: scan.runs.length > 0 || scan.articles.length > 0,
    blocks: large ? textPlaces(scan.runs, large.height / large.width) : [],
    zones: scan.zones,
    revision: scan.revision,
    publishedAt: scan.publishedAt,
  };
}
