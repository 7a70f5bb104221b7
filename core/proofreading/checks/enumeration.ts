import type { Check } from "../check";
import { everyMatch } from "../every-match";

const numerals = "一二三四五六七八九";
const counted = "天|个|年(?!级)|岁|米|里|次|人|名|斤|千|百|万|分钟|小时|点钟|公里|块|辆|户|倍";

/** The pause mark 、: not between quotations or titles, in 三四天, after 第一, or before 等 and 和. */
export const enumeration: Check = {
  rule: "enumeration",
  severity: "note",
  source: "GB/T 15834—2011, 4.5.3",
  tags: ["punctuation"],
  match: "展出《春渡》、《夏汛》、《秋收》三幅画。",
  clean: "展出《春渡》《夏汛》（水彩）、《秋收》三幅画，获一、二等奖，等了三四天。",
  *find({ text }) {
    yield* everyMatch(text, /(?<=[”》])、(?=[“《])/g, () => "");
    yield* everyMatch(
      text,
      new RegExp(
        `(?<!第|[${numerals}十])([${numerals}])、([${numerals}])(?=十?(?:${counted}))`,
        "g",
      ),
      ([words, one = "", two = ""]) =>
        numerals.indexOf(two) === numerals.indexOf(one) + 1 ? `${one}${two}` : words,
    );
    yield* everyMatch(text, /、(?=等)/g, () => "");
    yield* everyMatch(
      text,
      /、(?=[和与及](?!平|谐|气|蔼|睦|服|解|会|时|格|众|其|田|县|政))/g,
      () => "",
    );
    yield* everyMatch(
      text,
      /(?<=(?:^|[。；：，])(?:第[一二三四五六七八九十]|首先|其次|再次|最后))、(?![一二三四五六七八九十第其最])/g,
      () => "，",
    );
    yield* everyMatch(text, /(?<=^\s*\d{1,2})、/g, () => "．");
    yield* everyMatch(text, /(?<=[（(](?:[一二三四五六七八九十]+|\d{1,2})[)）])、/g, () => "");
  },
};
