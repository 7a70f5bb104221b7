import { type DocxShape, docxParts } from "@/core/word/word-sample";
import { zipped } from "../zipped";

/** A sample as the file that would be sent. */
export const docx = (shape: DocxShape): Promise<Uint8Array> => zip(docxParts(shape));

export const zip = (parts: Readonly<Record<string, Uint8Array | string>>): Promise<Uint8Array> =>
  zipped(
    Object.entries(parts).map(([name, content]) => ({
      name,
      bytes: Buffer.from(content),
      isPlain: true,
    })),
    Date.UTC(2026, 10, 24),
  );
