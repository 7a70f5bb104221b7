import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PagePicture, PressFile } from "@/core/paper/press-file";
import { keepPressFile } from "@/db/press-files";
import type { ReadScan } from "./scan-reader";

/** The files of a page that was read, kept for good. */
export interface KeptScan {
  readonly small: PagePicture;
  readonly large: PagePicture;
  readonly pdf: PressFile | null;
}

export async function keepScanFiles(read: ReadScan, folder: string): Promise<KeptScan> {
  const bytesOf = (name: string) => readFile(join(/* turbopackIgnore: true */ folder, name));
  const picture = async (name: "small" | "large"): Promise<PagePicture> => ({
    ...(await keepPressFile(await bytesOf(`${name}.webp`), "webp")),
    ...read[name],
  });
  return {
    small: await picture("small"),
    large: await picture("large"),
    pdf: read.hasPdf ? await keepPressFile(await bytesOf("page.pdf"), "pdf") : null,
  };
}
