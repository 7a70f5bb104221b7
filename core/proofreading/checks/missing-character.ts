import type { Check } from "../check";
import { everyMatch } from "../every-match";

/** Before a mark: these words want something after them, unless they end the word named. */
const hanging = [
  /(?<![总温缓共饱柔随谐祥平亲调谦暖中协议媾讲求说晴晓附应唱人言])和(?=[，。；！？])/g,
  /(?<![参赋给授付寄赐赠施予相])与(?=[，。；！？])/g,
  /(?<![以涉普顾波提触企危可不莫所遍推言谈论旁祸殃累埃])及(?=[，。；！？])/g,
  /(?<![抉选抑摸间沮设])或(?=[，。；！？])/g,
  /(?<![一两几三四五六七八九十百每火拖那这车手门个刀有没大紧])把(?=[，。；！？])/g,
  /(?:由于|为了|关于|对于|以及|并且|而且|按照|根据)(?=[。；！？])/g,
  /(?<![一二三四五六七八九十\d])第(?=[，。；！？])/g,
  /(?<=[，。；]|^)(?:他|她|它)(?:指|强调|表)(?=[，。：])/g,
];

/** Something seems to have fallen out: 和。, 由于。, 本报讯记者 without its bracket, a number without its head. */
export const missingCharacter: Check = {
  rule: "missing-character",
  severity: "warning",
  source: "common practice",
  tags: ["characters"],
  match: "会议研究了防汛和，部署了下一步工作。",
  clean: "双方握手言和，共同参与，缓和。",
  *find({ text }) {
    for (const pattern of hanging) yield* everyMatch(text, pattern, () => null);
    yield* everyMatch(text, /^本报讯\s*(?=(?:实习)?(?:记者|通讯员))/g, () => null);
    yield* everyMatch(text, /(?<=[，。；]|^)据(?=[，。])/g, () => null);
    yield* everyMatch(text, /(?:超过|达到|共计|多达)(?=[，。；])/g, () => null);
  },
};
