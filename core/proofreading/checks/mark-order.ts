import type { Check } from "../check";
import { everyMatch } from "../every-match";

/** Marks on the wrong side of a quotation or bracket, at its seam, or at the beginning of a line. */
export const markOrder: Check = {
  rule: "mark-order",
  severity: "warning",
  source: "GB/T 15834—2011, 4.8.3、5.1",
  tags: ["punctuation"],
  match: "他说：“今年收成好。”。",
  clean: "“我不知道，”他说，“明天再问。”",
  *find({ text }) {
    yield* everyMatch(text, /([。？！…][”’])[。，]/g, ([, kept]) => kept);
    yield* everyMatch(text, /([、；])([”’])/g, ([, mark, close]) => `${close}${mark}`);
    yield* everyMatch(text, /([“‘（《])[，。、；：？！]/g, () => null);
    yield* everyMatch(text, /[，。、；：](）|》)/g, ([words, close], at) => {
      // A whole sentence in brackets keeps its full stop, and so do those before a closing quotation inside.
      if (close === "）" && words[0] === "。") return undefined;
      return at > 0 && close ? close : undefined;
    });
    yield* everyMatch(text, /：(?=[—…])|：“(?=[，。])/g, ([words]) =>
      words === "：" && !text.includes("：——") ? undefined : null,
    );
    yield* everyMatch(text, /^\s*[，。、；：？！”’）》]+/g, () => null);
  },
};
