import type { Check } from "../check";
import { everyMatch } from "../every-match";

/** The dash is ——; between places, times and numbers stands a short one (—) or ～, not a hyphen. */
export const dash: Check = {
  rule: "dash",
  severity: "warning",
  source: "GB/T 15834—2011, 4.10、4.13",
  tags: ["punctuation"],
  match: "这座桥--全市最老的桥--明年大修。",
  clean: "这座桥——全市最老的桥——明年大修，北京—上海列车不受影响，AI-1型设备照常。",
  *find({ text }) {
    yield* everyMatch(
      text,
      /-{2,}|－{2,}|(?<!—)—(?: —)+(?!—)|——{2,}|─{2}|ーー|――/g,
      ([words], at) =>
        /[\p{Script=Han}”》）]/u.test(`${text[at - 1] ?? ""}${text[at + words.length] ?? ""}`)
          ? words.length > 3
            ? null
            : "——"
          : undefined,
    );
    yield* everyMatch(text, /(?<=\p{Script=Han})[-－–](?=\p{Script=Han})/gu, () => "—");
    yield* everyMatch(
      text,
      /(?<=\d[年月日时万亿元度]?)[-－–](?=\d+(?:\.\d+)?[年月日时点岁米个人元万亿度℃])/g,
      (_, at) =>
        /\d{2,4}[-－–]\d{1,2}$/.test(text.slice(Math.max(0, at - 8), at)) ? undefined : "—",
    );
  },
};
