import type { Check } from "../check";

/** A paragraph of prose that stops without a mark. Short lines are headings, signatures and lists. */
export const endMark: Check = {
  rule: "end-mark",
  severity: "note",
  source: "GB/T 15834—2011, 4.1",
  tags: ["punctuation"],
  match: "昨天上午，兰城新桥在两岸居民的欢呼声中合龙，施工单位表示下月即可通车，届时过江只要三分钟",
  clean:
    "昨天上午，兰城新桥在两岸居民的欢呼声中合龙，施工单位表示下月即可通车，届时过江只要三分钟。",
  *find({ text, isProse }) {
    const words = text.trimEnd();
    if (!isProse || words.length < 40 || !/[，。；]/.test(words)) return;
    if (/[\p{Script=Han}\w，、]$/u.test(words))
      yield {
        from: words.length - 1,
        to: words.length,
        replacement: /[，、]$/.test(words) ? "。" : `${words.at(-1)}。`,
      };
  },
};
