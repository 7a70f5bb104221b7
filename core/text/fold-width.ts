/** Distance from an ASCII mark or letter to its full-width twin. */
const toFull = 0xff01 - 0x21;

/**
 * A regular expression (source) that finds the words whichever width their letters, digits and marks were typed
 * in: `2,5` finds `２，５`, and the other way round. Everything else is taken as it stands.
 */
export function widthPattern(words: string): string {
  return Array.from(words, (char) => {
    const twin = twinOf(char);
    return twin === null ? escaped(char) : `[${inClass(char)}${inClass(twin)}]`;
  }).join("");
}

function twinOf(char: string): string | null {
  const code = char.codePointAt(0) ?? 0;
  if (char === " ") return "\u3000";
  if (char === "\u3000") return " ";
  if (code >= 0x21 && code <= 0x7e) return String.fromCodePoint(code + toFull);
  if (code >= 0x21 + toFull && code <= 0x7e + toFull) return String.fromCodePoint(code - toFull);
  return null;
}

const escaped = (char: string): string => char.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
const inClass = (char: string): string => char.replace(/[\\\]^-]/, "\\$&");

/** The words as a regular expression that finds just them. */
export const literalPattern = (words: string): string => Array.from(words, escaped).join("");
