/** What the reader of old pages takes at most. */
export const limits = {
  /** Pixels of a picture that are decoded: a small file can claim to be enormous. */
  pixels: 500_000_000,
  /** Pixels of one picture inside a PDF, which is decoded whole. */
  pixelsInside: 160_000_000,
  /** Px of the page's picture to read by. */
  width: 3000,
  height: 5000,
  /** Px across the one to choose by. */
  smallWidth: 720,
  /** Times as long as it is wide, or the other way round. */
  proportion: 8,
  /** Runs of words on one page, and characters in them. */
  runs: 60_000,
  characters: 400_000,
  /** Memory of this process, bytes. */
  memory: 1_200 * 1024 * 1024,
};

/** Why a page is not read; `code` is a key of messages/<locale>/refusals.json. */
export class Fault extends Error {
  /**
   * @param {string} code
   * @param {Record<string, number>} [params]
   */
  constructor(code, params) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
