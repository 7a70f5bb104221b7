const raised = new Map(
  Array.from("0123456789+-=()ni", (char, i) => [char, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ"[i] ?? ""]),
);
const lowered = new Map(
  Array.from("0123456789+-=()", (char, i) => [char, "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"[i] ?? ""]),
);

/**
 * Raised or lowered characters in characters of their own, so that 10⁴ does not become 104; as they are when there are none for
 * all of them.
 */
export function raisedText(text: string, how: "raised" | "lowered"): string {
  const signs = how === "raised" ? raised : lowered;
  const chars = Array.from(text, (char) => signs.get(char));
  return chars.every((char) => char !== undefined) ? chars.join("") : text;
}
