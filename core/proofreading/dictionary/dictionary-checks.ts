import type { Check } from "../check";
import { WordFinder } from "../word-finder";
import { homophones } from "./homophones";
import { idioms } from "./idioms";
import { lastIdioms } from "./last-idioms";
import { moreIdioms } from "./more-idioms";
import { names } from "./names";
import { isInsideRightWord, type PairGroup } from "./pair";
import { politics } from "./politics";
import { science } from "./science";
import { variants } from "./variants";

/** Every group of the dictionary. */
export const dictionary: readonly PairGroup[] = [
  variants,
  idioms,
  moreIdioms,
  lastIdioms,
  homophones,
  names,
  science,
  politics,
];

const about: readonly Pick<Check, "rule" | "severity" | "tags" | "match" | "clean">[] = [
  {
    rule: "variant-form",
    severity: "note",
    tags: ["words"],
    match: "两家企业签下一批定货合同。",
    clean: "按规定货物须在指定货位存放。",
  },
  {
    rule: "idiom",
    severity: "warning",
    tags: ["words"],
    match: "队员们再接再励，又胜一场。",
    clean: "队员们再接再厉，又胜一场。",
  },
  {
    rule: "confusable",
    severity: "warning",
    tags: ["words"],
    match: "工人正在按装路灯。",
    clean: "工人正在安装路灯，按装机容量计算。",
  },
  {
    rule: "proper-name",
    severity: "warning",
    tags: ["names"],
    match: "火车开往黑龙江省哈尔宾市。",
    clean: "火车开往黑龙江省哈尔滨市。",
  },
  {
    rule: "science-term",
    severity: "warning",
    tags: ["words"],
    match: "医院新添了核磁共震设备。",
    clean: "医院新添了核磁共振设备。",
  },
  {
    rule: "set-phrase",
    severity: "warning",
    tags: ["words"],
    match: "推进供给测结构性改革。",
    clean: "推进供给侧结构性改革。",
  },
];

/** One rule for each kind of the dictionary, so that each can be counted and switched off by itself. */
export const dictionaryChecks: readonly Check[] = about.map((rule) => {
  const groups = dictionary.filter((group) => group.rule === rule.rule);
  const finder = new WordFinder(groups.flatMap((group) => group.pairs));
  return {
    ...rule,
    source: groups.map((group) => group.source).join("；"),
    *find({ text }) {
      const isRight: Parameters<typeof finder.find>[1] = (pair, at) =>
        isInsideRightWord(pair, text, at);
      for (const { entry, at } of finder.find(text, isRight))
        yield { from: at, to: at + entry.wrong.length, replacement: entry.right };
    },
  };
});
