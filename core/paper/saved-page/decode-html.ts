/** A saved page as text: by its mark, by what its head claims, else as UTF-8, else as GB 18030. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const claimed = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? "";
  const chinese = /^(?:gb2312|gbk|gb18030|x-gbk|cp936)$/i.test(claimed);
  for (const encoding of chinese ? ["gb18030", "utf-8"] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The other is tried; a page that is neither is read with its faults.
    }
  }
  return new TextDecoder(chinese ? "gb18030" : "utf-8").decode(bytes);
}
