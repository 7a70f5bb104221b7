import * as exif from "exifreader";
import { decodeWords, type IptcName, readIptc } from "@/core/picture/read-iptc";

// Bundlers take the package's modules, Node its CommonJS build, whose names all hang on the default.
const { load } = "load" in exif ? exif : (exif as { readonly default: typeof exif }).default;

export interface PictureWords {
  readonly caption: string;
  readonly credit: string;
  readonly source: string;
  /** What the take is called; pictures of one event often share it. */
  readonly headline: string;
}

/** Where metadata stands: before the pixels, or in a small file anywhere. */
const mostRead = 4 * 1024 * 1024;

/** What the photographer wrote into the file (IPTC, XMP, EXIF), as a proposal for the desk. Empty where nothing is. */
export function pictureWords(bytes: Uint8Array): PictureWords {
  const head = bytes.subarray(0, mostRead);
  const iptc = readIptc(head);
  const tags = readTags(head);
  const first = (own: readonly IptcName[], ...others: readonly string[]) =>
    [...own.map((name) => iptc[name]), ...others.map((name) => tags.get(name))]
      .find((word) => word)
      ?.slice(0, 500) ?? "";
  return {
    caption: first(["caption"], "description", "ImageDescription", "Headline", "title"),
    credit: first(["byline"], "creator", "Artist"),
    source: first(["credit", "source", "copyright"], "Credit", "Source", "rights", "Copyright"),
    headline: first(["headline", "title"], "Headline", "title"),
  };
}

function readTags(bytes: Uint8Array): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  try {
    const copy = new Uint8Array(bytes);
    for (const [name, tag] of Object.entries(load(copy.buffer, { async: false })))
      words.set(name, clean((tag as { description?: unknown } | undefined)?.description));
  } catch {
    // A file without readable metadata has simply nothing to propose.
  }
  return words;
}

function clean(value: unknown): string {
  if (typeof value !== "string") return "";
  const words = value
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .trim();
  return isBytes(words) ? decodeWords(Buffer.from(words, "latin1")) : words;
}

/** EXIF has no word for its letters: a reader that takes bytes for Latin-1 leaves ÖÐÎÄ where 中文 stood. */
const isBytes = (words: string): boolean =>
  /[\x80-\xff]{2}/.test(words) && /^[\x20-\xff]*$/.test(words);
