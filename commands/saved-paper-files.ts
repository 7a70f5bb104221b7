import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHtml } from "@/core/copy-in/parse-html";
import { articlesInPlace } from "@/core/paper/saved-page/articles-in-place";
import { decodeHtml } from "@/core/paper/saved-page/decode-html";
import { readSavedArticle } from "@/core/paper/saved-page/read-saved-article";
import { readSavedPage } from "@/core/paper/saved-page/read-saved-page";
import type { SavedArticle, SavedPage } from "@/core/paper/saved-page/saved-page";
import { targetOf } from "@/core/paper/saved-page/target-of";
import { scanFile } from "@/core/paper/scan-file";
import { Refused, refuse } from "@/core/refusal";
import { inScanFolder, unzipScan } from "./scan-reader";

export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A saved page with the stories it leads to, and its picture. */
export interface SavedPaper {
  readonly page: SavedPage;
  /** The markup the page was read from. */
  readonly source: Uint8Array;
  readonly article: (target: string) => SavedArticle | null;
  readonly picture: PaperFile;
}

/** The most files of one page, and bytes of a document and of all documents together: they are read in this process. */
const most = { files: 400, document: 4 * 1024 * 1024, documents: 12 * 1024 * 1024 };

/**
 * Puts together what was saved of one e-paper page: its document with the map, those of its stories, its picture; single
 * files, or a zip of them. @throws Refused with what is missing
 */
export async function savedPaper(files: readonly PaperFile[]): Promise<SavedPaper> {
  const all = (await Promise.all(files.map(unpacked))).flat();
  if (all.length > most.files)
    throw new Refused(refuse("paper-too-many-files", { max: most.files }, "file"));
  const documents = all.filter(
    ({ name, bytes }) => /\.(?:html?|shtml)$/i.test(name) && bytes.length > 0,
  );
  const large = documents.find(({ bytes }) => bytes.length > most.document);
  if (large) throw new Refused(refuse("paper-document-large", { name: large.name }, "file"));
  if (documents.reduce((sum, { bytes }) => sum + bytes.length, 0) > most.documents)
    throw new Refused(
      refuse("paper-documents-large", { max: most.documents / 1024 / 1024 }, "file"),
    );
  const read = documents.map((file) => {
    const root = parseHtml(decodeHtml(file.bytes));
    const page = readSavedPage(root);
    return { file, root, page, article: readSavedArticle(root) };
  });
  const main = read.filter((one) => one.page !== null).sort((a, b) => rank(a) - rank(b))[0];
  if (!main?.page) throw new Refused(refuse("paper-no-map", undefined, "file"));
  const { page, root } = main;
  const articles = new Map(read.map(({ file, article }) => [targetOf(file.name), article]));
  const placed = articlesInPlace(root);
  return {
    page,
    source: main.file.bytes,
    picture: pictureOf(page, all),
    article: (target) =>
      target.startsWith("#") ? placed(target.slice(1)) : (articles.get(target) ?? null),
  };
}

/** A document that shows the map beside one story is not the page's own. */
const rank = ({ article }: { readonly article: SavedArticle | null }): number =>
  article && article.paragraphs.length > 0 ? 1 : 0;

function pictureOf(page: SavedPage, files: readonly PaperFile[]): PaperFile {
  const pictures = files.filter(({ bytes }) => {
    const found = scanFile(bytes);
    return found.ok && found.kind === "picture";
  });
  const named = pictures.find(({ name }) => targetOf(name) === page.picture);
  const [largest] = [...pictures].sort((a, b) => b.bytes.length - a.bytes.length);
  const picture = named ?? largest;
  if (!picture)
    throw new Refused(refuse("paper-no-picture", { name: page.picture || "—" }, "file"));
  return picture;
}

async function unpacked(file: PaperFile): Promise<readonly PaperFile[]> {
  const [a, b] = file.bytes;
  if (a !== 0x50 || b !== 0x4b) return [file];
  return inScanFolder(async (folder) => {
    const path = join(/* turbopackIgnore: true */ folder, "zip");
    await writeFile(path, file.bytes);
    return unzipScan(path, (names, inside) =>
      Promise.all(
        names.map(async (name, at) => ({
          name,
          bytes: await readFile(join(/* turbopackIgnore: true */ inside, String(at))),
        })),
      ),
    );
  });
}
