import { PDFDocument } from "@cantoo/pdf-lib";
import { bleedMm, ptOf, slugPt } from "@/core/paper/slug";

/** A PDF with marks that tells the print plant where the page ends (TrimBox) and how far its colour goes (BleedBox). */
export async function trimmedPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const page of pdf.getPages()) {
    const { width, height } = page.getMediaBox();
    const inset = (by: number) => [by, by, width - 2 * by, height - 2 * by] as const;
    page.setTrimBox(...inset(slugPt));
    page.setBleedBox(...inset(slugPt - ptOf(bleedMm)));
  }
  return pdf.save();
}
