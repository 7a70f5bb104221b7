import { PDFDocument, PDFHexString, PDFName, PDFNumber } from "@cantoo/pdf-lib";

export interface IssuePdfFacts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** What a reader shows for each page, such as 第1版 要闻. */
  readonly labels: readonly string[];
  /** UTC ms. */
  readonly at: number;
}

/** The PDF of an issue with what Chromium leaves out: whose it is, and what its pages are called. Tags and outline stay. */
export async function issuePdf(bytes: Uint8Array, facts: IssuePdfFacts): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setAuthor(facts.author);
  pdf.setLanguage(facts.language);
  pdf.setProducer("Masthead");
  pdf.setCreationDate(new Date(facts.at));
  pdf.setModificationDate(new Date(facts.at));
  const { context, catalog } = pdf;
  const labels = facts.labels.flatMap((label, at) => [
    PDFNumber.of(at),
    context.obj({ P: PDFHexString.fromText(label) }),
  ]);
  catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: context.obj(labels) }));
  return pdf.save();
}
