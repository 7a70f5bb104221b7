import type { CreditRole } from "@/core/story/story";

export interface CreditWord {
  readonly roles: readonly CreditRole[];
  /** Characters it took. */
  readonly length: number;
  /** Can stand after the names it is about: 李四 摄. */
  readonly after: boolean;
  /** Must be followed by a colon, a slash, a space or the end, so that 文静 stays a name. */
  readonly single: boolean;
}

const reporter =
  /^(?:本报|本刊|本网|本台|新华社|中新社|[\u4e00-\u9fff]{2,6}(?:日报|晚报|晨报|时报))?(?:驻[\u4e00-\u9fff]{2,6}?)?(?:首席|见习|实习|特约|特派|全媒体|融媒体?|文字|高级|资深)*记者(?:站)?/;
const table: readonly [RegExp, readonly CreditRole[], boolean][] = [
  [/^(?:本报|新华社|中新社)?摄影记者/, ["photographer"], false],
  [reporter, ["reporter"], false],
  [/^(?:本报|特约|骨干)*通讯员/, ["correspondent"], false],
  [/^(?:本报)?实习生/, ["intern"], false],
  [
    /^(?:文[/／·、]?图|图[/／·、]?文|文[/／]摄影|摄影[/／]文|撰文[/／]?摄影|摄影报道)/,
    ["reporter", "photographer"],
    true,
  ],
  [/^(?:摄影|图片|供?图片?摄影)/, ["photographer"], true],
  [/^(?:供图|图片来源|来源|来稿|稿件来源)/, ["source"], true],
  [/^(?:翻译|编译|译者)/, ["translator"], true],
  [/^(?:制图|绘图|插图|漫画|图表|绘画|题图|插画)/, ["illustrator"], true],
  [/^(?:作者|撰文|撰稿|执笔|口述)/, ["author"], true],
  [/^(?:责任编辑|责编|编辑)/, ["editor"], false],
  [/^(?:整理|报道|采写|综合报道)/, ["reporter"], true],
  [/^摄/, ["photographer"], true],
  [/^译/, ["translator"], true],
  [/^绘/, ["illustrator"], true],
  [/^文/, ["author"], true],
  [/^图/, ["photographer"], true],
];

/** The credit word a text begins with, or null. */
export function creditWordAt(text: string): CreditWord | null {
  for (const [pattern, roles, after] of table) {
    const found = pattern.exec(text);
    if (!found) continue;
    const length = found[0].length;
    const single = length === 1;
    if (single && !/^[:：/／\s）)（(]|^$/.test(text.slice(1, 2))) continue;
    return { roles, length, after, single };
  }
  return null;
}
