import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFRawStream, StandardFonts } from "@cantoo/pdf-lib";

/** A page of newspaper size with one headline and two columns, in letters that every PDF reader has. */
export async function plainPdf(pages = 1): Promise<Uint8Array> {
  return (await plainDocument(pages)).save();
}

export async function encryptedPdf(): Promise<Uint8Array> {
  const pdf = await plainDocument(1);
  pdf.encrypt({ userPassword: "渡口", ownerPassword: "大桥" });
  return pdf.save();
}

/** One whose owner only forbids printing: everybody may read it. */
export async function ownedPdf(): Promise<Uint8Array> {
  const pdf = await plainDocument(1);
  pdf.encrypt({ userPassword: "", ownerPassword: "dam", permissions: { printing: false } });
  return pdf.save();
}

async function plainDocument(pages: number): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (let number = 1; number <= pages; number++) {
    const page = pdf.addPage([770, 1105]);
    page.drawText(`Ferry runs again, page ${number}`, { x: 60, y: 1000, size: 36, font });
    const lines = [
      "The ferry across the river has resumed",
      "its service this morning, the office",
      "said on Tuesday after three weeks.",
    ];
    for (const column of [60, 320])
      for (const [row, words] of lines.entries())
        page.drawText(words, { x: column, y: 950 - row * 16, size: 12, font });
  }
  return pdf;
}

/** A page whose drawing unpacks to `size` bytes, packed twice. */
export async function bombPdf(size: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([770, 1105]);
  const chunk = Buffer.alloc(16 * 1024 * 1024, "0 0 m 1 1 l S\n");
  const block = deflateRawSync(chunk, { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: Math.ceil(size / chunk.length) }, () => block);
  const end = Buffer.concat([deflateRawSync(Buffer.alloc(0)), Buffer.alloc(4)]);
  const packed = deflateSync(Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, end]));
  const filters = pdf.context.obj([PDFName.of("FlateDecode"), PDFName.of("FlateDecode")]);
  const dict = pdf.context.obj({ Length: packed.length, Filter: filters });
  const stream = PDFRawStream.of(dict, packed);
  page.node.set(PDFName.of("Contents"), pdf.context.register(stream));
  return pdf.save();
}

/** A page that shows a picture claiming this size. */
export async function picturePdf(width: number, height: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([770, 1105]);
  const packed = deflateSync(Buffer.alloc(1024));
  const image = PDFRawStream.of(
    pdf.context.obj({
      Type: "XObject",
      Subtype: "Image",
      Width: width,
      Height: height,
      ColorSpace: "DeviceRGB",
      BitsPerComponent: 8,
      Length: packed.length,
      Filter: "FlateDecode",
    }),
    packed,
  );
  const resources = pdf.context.obj({ XObject: { Huge: pdf.context.register(image) } });
  page.node.set(PDFName.of("Resources"), resources);
  const draw = pdf.context.stream("q 700 0 0 1000 30 50 cm /Huge Do Q");
  page.node.set(PDFName.of("Contents"), pdf.context.register(draw));
  return pdf.save();
}

/** A sheet of this size, points. */
export async function sheetPdf(width: number, height: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([width, height]);
  return pdf.save();
}
