/** Whether a page is ready, in the three things a desk looks at before 付印. */
export interface PageLights {
  /** Words: everything signed and free to appear. */
  readonly text: boolean;
  /** Nothing open: headlines, credits, picture data, doubts. */
  readonly checks: boolean;
  /** Read three times in its present state. */
  readonly proofs: boolean;
}

const textCodes = new Set([
  "page-empty",
  "story-not-approved",
  "words-not-signed",
  "correction-waits",
  "embargo-later",
]);

/** The lights of a page, from the codes of its faults. */
export function pageLights(codes: readonly string[]): PageLights {
  const isProof = (code: string) => code.startsWith("proof-");
  return {
    text: !codes.some((code) => textCodes.has(code)),
    checks: !codes.some((code) => !textCodes.has(code) && !isProof(code)),
    proofs: !codes.some((code) => isProof(code) || code === "page-empty"),
  };
}
