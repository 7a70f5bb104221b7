/** How large a body may be. A newspaper page of text is about 10,000 characters. */
export const bodyLimits = {
  /** Levels below the document. */
  depth: 32,
  nodes: 20_000,
  /** Bytes of UTF-8 in all texts and attributes together. */
  bytes: 2_000_000,
} as const;
