import type { Check } from "../check";
import { everyMatch } from "../every-match";

/** The ellipsis is ……, six points on two places, and says 等 by itself. */
export const ellipsis: Check = {
  rule: "ellipsis",
  severity: "warning",
  source: "GB/T 15834—2011, 4.11",
  tags: ["punctuation"],
  match: "稻田、果园、鱼塘...都进了画面。",
  clean: "稻田、果园、鱼塘……都进了画面。",
  *find({ text }) {
    yield* everyMatch(text, /(?<![.。…\w])(?:\.{3,}|。{3,}|…)(?![.。…])/g, ([,], at) =>
      /[\p{Script=Han}”，]/u.test(`${text[at - 1] ?? ""}${nextHan(text, at)}`) ? "……" : undefined,
    );
    yield* everyMatch(text, /……[。，、]|[，、]……/g, ([words]) => (words === "……。" ? "……" : "……"));
    yield* everyMatch(text, /等……|……等(?=[，。；])/g, () => null);
  },
};

const nextHan = (text: string, at: number): string =>
  /^[.。…]+(.?)/u.exec(text.slice(at, at + 12))?.[1] ?? "";
