import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { ZipFile } from "yazl";
import type { EpubBook, EpubPicture } from "@/core/epub/epub-book";
import { issueEpub } from "@/core/epub/issue-epub";
import type { PagePicture } from "@/core/paper/press-file";
import type { SitePicture } from "@/core/site/site";
import { picturePath } from "@/db/picture-files";
import { pressFilePath } from "@/db/press-files";
import type { BoundIssue } from "@/db/queries/public/find-bound-issue";

/** Px across that a reader's screen shows at most. */
const enough = 1_200;

interface Laid {
  readonly picture: EpubPicture;
  readonly bytes: Uint8Array;
}

/** An issue as EPUB 3: the same bytes each time it is made of the same public copies. */
export async function bindEpub(issue: BoundIssue): Promise<Uint8Array> {
  const cover = issue.cover && (await layCover(issue.cover));
  const pictures = await layPictures(issue);
  const { site, date, edition, publishedAt, stories } = issue;
  const changes = [...stories.values()].map(({ updatedAt }) => updatedAt);
  const book: EpubBook = {
    id: issue.issueId,
    paper: site.name,
    publisher: site.publishedBy || site.name,
    language: site.language,
    timeZone: site.timeZone,
    date,
    edition,
    modifiedAt: Math.max(publishedAt, ...changes),
    cover: cover?.picture ?? null,
    pages: issue.pages.map(({ number, name, stories: placed }) => ({
      number,
      name,
      stories: placed.flatMap(({ storyId }) => stories.get(storyId) ?? []),
    })),
    pictures: new Map([...pictures].map(([key, { picture }]) => [key, picture])),
  };
  const laid = new Map(
    [...pictures.values(), ...(cover ? [cover] : [])].map((of) => [of.picture.name, of.bytes]),
  );
  return zipEpub(book, laid);
}

/** Readers of books know JPEG, not all of them WebP. */
async function layCover({ name }: PagePicture): Promise<Laid> {
  const { data, info } = await sharp(pressFilePath(name))
    .resize({ width: enough })
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { bytes: data, picture: { name: "cover.jpg", width, height } };
}

/** By `shownKey`; one file for a picture that two stories show. */
async function layPictures({ pictures }: BoundIssue): Promise<ReadonlyMap<string, Laid>> {
  const files = new Map<string, Laid>();
  const laid = new Map<string, Laid>();
  for (const [key, shown] of pictures) {
    const known = files.get(`${shown.id} ${shown.version}`);
    const file = known ?? (await layPicture(shown, files.size + 1));
    files.set(`${shown.id} ${shown.version}`, file);
    laid.set(key, file);
  }
  return laid;
}

async function layPicture(shown: SitePicture, number: number): Promise<Laid> {
  const px = shown.widths.find((of) => of >= enough) ?? shown.widths.at(-1) ?? 0;
  const bytes = await readFile(picturePath(shown, `${px}.jpg`));
  const height = Math.round((shown.height * px) / shown.width);
  return { bytes, picture: { name: `pictures/${number}.jpg`, width: px, height } };
}

/** The container of an EPUB: `mimetype` comes first, as it is, with nothing beside its name (OCF 3.2, 4.3). */
async function zipEpub(book: EpubBook, laid: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipFile();
  const about = { mtime: new Date(book.modifiedAt), forceDosTimestamp: true } as const;
  const put = (name: string, bytes: Uint8Array, compress: boolean) =>
    zip.addBuffer(Buffer.from(bytes), name, { ...about, compress });
  put("mimetype", Buffer.from("application/epub+zip"), false);
  for (const { name, text } of issueEpub(book)) put(name, Buffer.from(text), true);
  for (const [name, bytes] of laid) put(`book/${name}`, bytes, false);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
