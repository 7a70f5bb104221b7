import { fileKind } from "@/core/picture/file-kind";
import { type Refusal, refuse } from "@/core/refusal";
import type { PressFormat } from "./press-file";
import type { ScanKind } from "./scan";

/** The largest file of a page that is taken, bytes. */
export const largestScan = 80 * 1024 * 1024;
/** The most bytes of one part of it. */
export const largestScanPart = 2 * 1024 * 1024;

/** All that was saved of one e-paper page, together, bytes. */
export const largestPaper = 40 * 1024 * 1024;

const kinds: Readonly<Record<string, readonly [ScanKind, PressFormat]>> = {
  pdf: ["pdf", "pdf"],
  jpeg: ["picture", "jpg"],
  png: ["picture", "png"],
  tiff: ["picture", "tiff"],
  webp: ["picture", "webp"],
};

/** What a file of a page is by its bytes, whatever it is called, or why it is not taken. */
export function scanFile(
  bytes: Uint8Array,
): { readonly ok: true; readonly kind: ScanKind; readonly format: PressFormat } | Refusal {
  if (bytes.byteLength === 0) return refuse("scan-empty", undefined, "file");
  if (bytes.byteLength > largestScan) return scanTooLarge();
  const found = kinds[fileKind(bytes)];
  if (!found) return refuse("scan-of-no-kind", undefined, "file");
  return { ok: true, kind: found[0], format: found[1] };
}

export const scanTooLarge = (): Refusal =>
  refuse("scan-too-large", { max: largestScan / 1024 / 1024 }, "file");

/** The page of a file that is meant, or why it is none. */
export function checkFilePage(page: number): Refusal | null {
  return Number.isInteger(page) && page >= 1 && page <= 9_999
    ? null
    : refuse("scan-page-invalid", undefined, "filePage");
}
