import type { Check } from "../check";
import { everyMatch } from "../every-match";

/** Letters and digits in the width of Han. */
export const wideLetters: Check = {
  rule: "wide-letters",
  severity: "warning",
  source: "GB/T 15835—2011, 5.1",
  tags: ["numbers"],
  match: "全年接待游客２３万人次。",
  clean: "全年接待游客23万人次。",
  find: ({ text }) =>
    everyMatch(text, /[０-９Ａ-Ｚａ-ｚ％．]*[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ％．]*/g, ([words]) =>
      words.normalize("NFKC"),
    ),
};
