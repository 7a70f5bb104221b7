import type { Check } from "../check";
import type { Hit } from "../finding";

/** Straight quotation marks beside Han; they open and close in turn. */
export const straightQuote: Check = {
  rule: "straight-quote",
  severity: "warning",
  source: "GB/T 15834—2011, 4.8",
  tags: ["punctuation"],
  match: '村里人叫它"老码头"。',
  clean: "村里人叫它“老码头”。",
  *find({ text }) {
    yield* inTurn(text, '"', "“", "”");
    yield* inTurn(text, "'", "‘", "’");
  },
};

function* inTurn(text: string, mark: string, open: string, close: string): Generator<Hit> {
  const places = [...text].length === 0 ? [] : placesOf(text, mark);
  for (const [n, at] of places.entries()) {
    const inside = n % 2 === 0 ? text.slice(at + 1, places[n + 1]) : text.slice(places[n - 1], at);
    const beside = `${text[at - 1] ?? ""}${text[at + 1] ?? ""}${inside}`;
    if (/\p{Script=Han}/u.test(beside))
      yield { from: at, to: at + 1, replacement: n % 2 === 0 ? open : close };
  }
}

/** An apostrophe inside a Latin word and the inch sign after a number are no quotation marks. */
function placesOf(text: string, mark: string): number[] {
  return [...text.matchAll(new RegExp(mark, "g"))]
    .map(({ index }) => index)
    .filter((at) => !/[A-Za-z\d]/.test(text[at - 1] ?? "") || !/[A-Za-z]/.test(text[at + 1] ?? ""));
}
