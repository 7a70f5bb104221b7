import type { Hit } from "./finding";
import type { HouseRule } from "./house-rule";

/** Titles that stand right before or after a name. */
const known =
  "总书记 书记 副书记 省长 副省长 市长 副市长 县长 副县长 区长 副区长 镇长 副镇长 乡长 村长 部长 副部长 厅长 副厅长 局长 副局长 处长 副处长 科长 副科长 主任 副主任 主席 副主席 院长 副院长 校长 副校长 所长 副所长 会长 副会长 秘书长 董事长 总经理 副总经理 总编辑 副总编辑 社长 副社长 教授 副教授 研究员 副研究员 高级工程师 工程师 主任医师 副主任医师 院士 记者 编辑 委员 常委 参事 馆长 副馆长 馆员 站长 队长 副队长 理事长".split(
    " ",
  );

/** A person of the house's table with a title beside the name that the table does not give. */
export class TitlesOfNames {
  private readonly people: readonly { rule: HouseRule; titles: readonly string[] }[];

  constructor(rules: readonly HouseRule[]) {
    this.people = rules
      .filter(({ replacement }) => replacement !== "")
      .map((rule) => ({ rule, titles: rule.replacement.split(/[、，,]/).map((t) => t.trim()) }));
  }

  *find(text: string): Generator<Hit & { readonly rule: HouseRule }> {
    for (const { rule, titles } of this.people)
      for (let at = text.indexOf(rule.words); at >= 0; at = text.indexOf(rule.words, at + 1)) {
        const end = at + rule.words.length;
        const before = longest(known, (title) => text.slice(0, at).endsWith(title));
        const after = longest(known, (title) => text.startsWith(title, end));
        const [main = ""] = titles;
        if (before && !titles.some((title) => text.slice(0, at).endsWith(title)))
          yield { from: at - before.length, to: at, replacement: main, rule };
        else if (
          after &&
          !titles.some((title) => text.startsWith(title, end) || title.startsWith(after))
        )
          yield { from: end, to: end + after.length, replacement: main, rule };
      }
  }
}

const longest = (words: readonly string[], fits: (word: string) => boolean): string | undefined =>
  words.filter(fits).sort((a, b) => b.length - a.length)[0];
