/** What the reader of documents takes at most. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  unpackedBytes: 100 * 1024 * 1024,
  entries: 2_000,
  /** Elements and texts of one part. */
  nodes: 400_000,
  /** Characters of all texts and attributes of one part. */
  characters: 12_000_000,
  depth: 250,
};

/** Why a document is not read; `code` is a key of messages/<locale>/refusals.json. */
export class Fault extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}
