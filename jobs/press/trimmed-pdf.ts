import { PDFDocument } from "@cantoo/pdf-lib";
import type { PageFormat } from "@/core/layout/page-format";
import { bleedMm, ptOf, slugPt } from "@/core/paper/slug";

/** A PDF with marks that tells the print plant where the page ends (TrimBox) and how far its colour goes (BleedBox). */
export async function trimmedPdf(
  bytes: Uint8Array,
  { widthMm, heightMm }: PageFormat,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const bleed = ptOf(bleedMm);
  for (const page of pdf.getPages()) {
    // Chromium rounds the paper to its own units: the page is measured from the upper left, where it begins.
    const [width, height] = [ptOf(widthMm), ptOf(heightMm)];
    const bottom = page.getMediaBox().height - slugPt - height;
    page.setTrimBox(slugPt, bottom, width, height);
    page.setBleedBox(slugPt - bleed, bottom - bleed, width + 2 * bleed, height + 2 * bleed);
  }
  return pdf.save();
}
