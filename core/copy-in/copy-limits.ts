/** How much copy is read at once. */
export const copyLimits = {
  /** Bytes of markup, the pictures inside it not counted. */
  bytes: 5_000_000,
  /** Bytes with the pictures inside it. */
  bytesWithPictures: 64_000_000,
  /** Elements inside one another. */
  depth: 5_000,
  /** Lists and quotations inside one another; what is deeper stands beside the deepest. */
  nesting: 10,
} as const;
