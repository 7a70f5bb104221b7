/** Whether a page is ready, in the things a desk looks at before 付印. In the order they are shown. */
export interface PageLights {
  /** Words: everything signed and free to appear. */
  readonly text: boolean;
  /** Pictures: there, described, credited, and still the house's to print. */
  readonly pictures: boolean;
  /** Nothing else open: headlines, credits, doubts. */
  readonly checks: boolean;
  /** Laid out, and nothing wrong on the board; not there in a house that does not lay out its pages. */
  readonly layout?: boolean;
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
const pictureCodes = new Set(["gallery-empty", "layout-picture-gone", "placed-picture-gone"]);
const layoutCodes = new Set(["cuts-lost", "page-empty"]);

const isPicture = (code: string) => code.startsWith("picture-") || pictureCodes.has(code);
const isLayout = (code: string) =>
  !isPicture(code) && (/^(layout|jump)-/.test(code) || layoutCodes.has(code));
const isProof = (code: string) => code.startsWith("proof-");

/**
 * The lights of a page, from the codes of its faults.
 *
 * @param laysOut whether the house lays out its pages
 */
export function pageLights(codes: readonly string[], laysOut: boolean): PageLights {
  const kinds = [isPicture, isLayout, isProof];
  return {
    text: !codes.some((code) => textCodes.has(code)),
    pictures: !codes.some(isPicture),
    checks: codes.every((code) => textCodes.has(code) || kinds.some((is) => is(code))),
    ...(laysOut && { layout: !codes.some(isLayout) }),
    proofs: !codes.some((code) => isProof(code) || code === "page-empty"),
  };
}
