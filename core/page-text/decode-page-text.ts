import { type Refusal, refuse } from "@/core/refusal";
import { bareText } from "./bare-text";
import { checkPageText, largestPageFile, pageTextTooLarge } from "./check-page-text";
import { isPlausibleText } from "./is-plausible-text";
import { knownFileType } from "./known-file-type";

export type PageTextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export interface DecodedPageText {
  readonly ok: true;
  readonly text: string;
  readonly encoding: PageTextEncoding;
}

/**
 * The text of a file: UTF-8 and UTF-16 with or without a byte-order mark, GBK and GB18030. Refuses a file
 * that is too large, empty, not text (a PDF, a picture), or text in an encoding that cannot be told.
 */
export function decodePageText(bytes: Uint8Array): DecodedPageText | Refusal {
  if (bytes.length > largestPageFile) return pageTextTooLarge("file");
  const type = knownFileType(bytes);
  if (type) return refuse("page-text-not-text", { type }, "file");
  const decoded = byMark(bytes) ?? byContent(bytes);
  if (!decoded)
    return refuse(
      isBinary(bytes) ? "page-text-binary" : "page-text-mis-encoded",
      undefined,
      "file",
    );
  if (bareText(decoded.text) === "") return refuse("page-text-empty", undefined, "file");
  if (isBinaryText(decoded.text)) return refuse("page-text-binary", undefined, "file");
  const answer = checkPageText(decoded.text, "file");
  return answer.ok ? decoded : answer;
}

function decode(bytes: Uint8Array, encoding: PageTextEncoding): DecodedPageText | null {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function byMark(bytes: Uint8Array): DecodedPageText | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, "utf-8");
  if (a === 0xff && b === 0xfe) return decode(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return decode(bytes, "utf-16be");
  return null;
}

/** UTF-8 proves itself, unless half of it is zero bytes; the others must read like a page. */
function byContent(bytes: Uint8Array): DecodedPageText | null {
  const utf8 = decode(bytes, "utf-8");
  if (utf8 && !utf8.text.includes("\0")) return utf8;
  const others = (["gb18030", "utf-16le", "utf-16be"] as const).flatMap(
    (encoding) => decode(bytes, encoding) ?? [],
  );
  return others.find((one) => isPlausibleText(one.text)) ?? null;
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  return head.some((byte) => byte === 0);
}

/** Control characters a page never holds, beyond the line ends, tabs and form feeds. */
function isBinaryText(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && (code < 10 || code > 13)) controls++;
  }
  return controls > 8 && controls > text.length / 200;
}
