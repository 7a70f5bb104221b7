import WordExtractor from "word-extractor";
import { Fault } from "./fault.mjs";

/**
 * The words of a Word file of before 2007. A new one that is protected by a password lies in the same kind of box.
 *
 * @param {Buffer} bytes
 */
export async function readOldWord(bytes) {
  if (has(bytes, "EncryptedPackage")) throw new Fault("word-encrypted");
  if (!has(bytes, "WordDocument")) throw new Fault("word-not-a-document");
  if (isProtected(bytes)) throw new Fault("word-encrypted");
  const document = await new WordExtractor().extract(bytes).catch(() => {
    throw new Fault("word-damaged");
  });
  const notes = [document.getFootnotes(), document.getEndnotes()].filter((text) => text.trim());
  return { is: "text", text: [document.getBody(), ...notes].join("\n") };
}

/** The name of a stream, as such a box keeps it. */
const has = (/** @type {Buffer} */ bytes, /** @type {string} */ name) =>
  bytes.includes(Buffer.from(name, "utf16le"));

/** The first block of a Word text begins with its mark; a bit behind it says that it is enciphered. */
function isProtected(/** @type {Buffer} */ bytes) {
  for (let at = 512; at + 12 < bytes.length; at += 512)
    if (bytes.readUInt16LE(at) === 0xa5ec) return (bytes.readUInt16LE(at + 10) & 0x0100) !== 0;
  return false;
}
