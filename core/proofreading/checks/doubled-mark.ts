import type { Check } from "../check";
import { everyMatch } from "../every-match";

/** Two marks where one belongs. Two or three ？ and ！ are a manner of speaking; 。。。 is an ellipsis. */
export const doubledMark: Check = {
  rule: "doubled-mark",
  severity: "warning",
  source: "GB/T 15834—2011, 4",
  tags: ["punctuation"],
  match: "大桥昨日合龙，，下月通车。",
  clean: "大桥真的合龙了？！大家都说：“好！”",
  find: ({ text }) =>
    everyMatch(
      text,
      /[，。、；：]{2,}|[，、；：]+[？！]|[？！]+[，、；：。]|([？！])\1{3,}/g,
      ([marks]) => {
        if (/^。{3,}$/.test(marks)) return undefined;
        if (/^(.)\1+$/.test(marks))
          return "？！".includes(marks[0] ?? "") ? marks.slice(0, 3) : marks[0];
        return marks.length === 2 && /[？！]/.test(marks)
          ? (/[？！]/.exec(marks)?.[0] ?? null)
          : null;
      },
    ),
};
