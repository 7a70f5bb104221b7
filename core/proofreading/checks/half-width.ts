import type { Check } from "../check";
import { everyMatch } from "../every-match";

const wide: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  ".": "。",
  "(": "（",
  ")": "）",
};
const han = /[\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】]/u;

/** Half-width marks beside Han; 59.51, 1,000, 10:30 and marks among Latin words keep theirs. */
export const halfWidth: Check = {
  rule: "half-width",
  severity: "warning",
  source: "GB/T 15834—2011, 5.1",
  tags: ["punctuation"],
  match: "会议开了三天,代表们提出了建议。",
  clean: "气温升到21.5℃，上午10:30停止售票，共售1,000张。",
  *find({ text }) {
    for (const hit of everyMatch(text, /[,;:?!.]/g, ([mark], at) => {
      const before = text[at - 1] ?? "";
      const after = text[at + 1] ?? "";
      if (mark === ".")
        return han.test(before) && !/[\w.]/.test(after) && !"。，".includes(before)
          ? "。"
          : undefined;
      const isLatin = /[\w%)]/.test(before) && /[\w(]/.test(after);
      return !isLatin && (han.test(before) || han.test(after)) ? wide[mark] : undefined;
    }))
      yield hit;
    yield* brackets(text);
  },
};

/** A pair of brackets with Han in it or right beside it is wide as a whole. */
function* brackets(text: string) {
  for (const pair of text.matchAll(/\(([^()]*)\)/g)) {
    const end = pair.index + pair[0].length;
    const isWide =
      han.test(pair[1] ?? "") || han.test(text[pair.index - 1] ?? "") || han.test(text[end] ?? "");
    if (!isWide) continue;
    yield { from: pair.index, to: pair.index + 1, replacement: "（" };
    yield { from: end - 1, to: end, replacement: "）" };
  }
}
