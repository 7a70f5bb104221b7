import iconv from "iconv-lite";

/** Datasets of IPTC record 2 that a newsroom reads, by number. */
const names: Readonly<Record<number, IptcName>> = {
  5: "title",
  80: "byline",
  105: "headline",
  110: "credit",
  115: "source",
  116: "copyright",
  120: "caption",
};
export type IptcName =
  | "title"
  | "byline"
  | "headline"
  | "credit"
  | "source"
  | "copyright"
  | "caption";

/**
 * The words that IPTC holds in a JPEG. Photographers' programs write them in UTF-8 (told by dataset 1:90 or not) or,
 * on Chinese machines, in GB18030 without telling: both are read right. Several by-lines are joined by spaces.
 */
export function readIptc(bytes: Uint8Array): Readonly<Partial<Record<IptcName, string>>> {
  const words: Partial<Record<IptcName, string>> = {};
  for (const { name, value } of datasets(photoshopResource(bytes))) {
    const text = decodeWords(value);
    if (text !== "") words[name] = words[name] ? `${words[name]} ${text}` : text;
  }
  return words;
}

/** Text in UTF-8, else in GB18030; without control characters. */
export function decodeWords(bytes: Uint8Array): string {
  return clean(utf8(bytes) ?? iconv.decode(bytes as Buffer, "gb18030"));
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .trim();

/** The IPTC block (resource 0x0404) of the APP13 segments before the pixels; empty without one. */
function photoshopResource(bytes: Uint8Array): Uint8Array {
  for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1];
    const size = u16(bytes, at + 2);
    if (marker === 0xda || size < 2) break;
    if (marker === 0xed) {
      const found = resource(bytes.subarray(at + 4, at + 2 + size));
      if (found) return found;
    }
    at += 2 + size;
  }
  return new Uint8Array();
}

function resource(segment: Uint8Array): Uint8Array | null {
  for (let at = 0; at + 12 <= segment.length; at++) {
    const isMark = [0x38, 0x42, 0x49, 0x4d, 0x04, 0x04].every((b, n) => segment[at + n] === b);
    if (!isMark) continue;
    const nameLength = (segment[at + 6] ?? 0) + 1;
    const from = at + 6 + nameLength + (nameLength % 2);
    const size = u16(segment, from) * 65_536 + u16(segment, from + 2);
    return segment.subarray(from + 4, from + 4 + size);
  }
  return null;
}

function* datasets(block: Uint8Array): Generator<{ name: IptcName; value: Uint8Array }> {
  for (let at = 0; at + 5 <= block.length && block[at] === 0x1c; ) {
    const size = u16(block, at + 3);
    // Longer than 32 kB is told in another way, and is no caption.
    if (size > 0x7fff) return;
    const name = block[at + 1] === 2 ? names[block[at + 2] ?? 0] : undefined;
    if (name) yield { name, value: block.subarray(at + 5, at + 5 + size) };
    at += 5 + size;
  }
}

const u16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
