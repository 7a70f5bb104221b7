import type { Check } from "../check";
import type { Hit } from "../finding";

interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

const quantity =
  /(\d[\d,]*(?:\.\d+)?)(万亿|亿|万|千)?(多|余)?(平方米|平方公里|公里|公顷|立方米|人次|千瓦时|人|名|位|个|家|件|套|元|亩|米|吨|辆|例|所|座|处|项|起|次|户|篇|张|台|株|只|头|场|部|本|册|枚|支|条|栋|间|艘|架|趟|票|%)/g;
const scale: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** Parts that leave nothing over. */
const whole: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/城镇|城市/, /农村|乡村/],
  [/国内|境内/, /国外|境外|入境/],
  [/省内|市内/, /省外|市外/],
  [/线上/, /线下/],
  [/公办/, /民办/],
  [/其余|其他|余下|剩余|另有|另外/, /\d/],
];

/** 其中 lists whose parts are more than the whole, or that should make the whole and do not; 合计 that is no sum. */
export const sum: Check = {
  rule: "sum",
  severity: "warning",
  source: "arithmetic",
  tags: ["numbers"],
  match: "大会有代表120人，其中男代表65人、女代表54人。",
  clean: "大会有代表120人，其中男代表66人、女代表54人。",
  *find({ text }) {
    for (const sentence of text.matchAll(/[^。！？；\ufffc]+/g)) {
      const parts = sentence[0].split("其中");
      let at = sentence.index;
      for (const [n, part] of parts.entries()) {
        const total =
          n === 0
            ? undefined
            : quantitiesOf(parts[n - 1] ?? "", at - 2 - (parts[n - 1]?.length ?? 0)).at(-1);
        if (total) yield* misfit(total, part, at);
        at += part.length + 2;
      }
      yield* wrongTotal(sentence[0], sentence.index);
    }
  },
};

function* misfit(total: Quantity, list: string, at: number): Generator<Hit> {
  const end = list.search(/[）)]|[，,][^，,]*(?:同比|增长|总|合计|共)/);
  const shown = end < 0 ? list : list.slice(0, end);
  const parts = quantitiesOf(shown, at).filter((part) => part.unit === total.unit);
  if (parts.length < 2 || parts.some((p) => Number.isNaN(p.value)) || Number.isNaN(total.value))
    return;
  const made = add(parts);
  const isWhole = whole.some(([one, other]) => one.test(shown) && other.test(shown));
  if (made > total.value + 1e-6 || (isWhole && Math.abs(made - total.value) > 1e-6))
    yield {
      from: total.from,
      to: total.to,
      replacement: null,
      params: { sum: said(made, total.unit) },
    };
}

/** 甲、乙、丙分别为1人、2人、3人，合计7人. */
function* wrongTotal(sentence: string, at: number): Generator<Hit> {
  const told = /^(.*分别[^，]*)，?(?:合计|共计|总计|一共)(?:为|有)?(?=\d)/.exec(sentence);
  if (!told) return;
  const [total] = quantitiesOf(sentence.slice(told[0].length), at + told[0].length);
  const begin = told[1]?.lastIndexOf("分别") ?? 0;
  const parts = quantitiesOf((told[1] ?? "").slice(begin), at + begin);
  if (!total || parts.length < 2 || parts.some((p) => p.unit !== total.unit)) return;
  const made = add(parts);
  if (Math.abs(made - total.value) > 1e-6)
    yield {
      from: total.from,
      to: total.to,
      replacement: null,
      params: { sum: said(made, total.unit) },
    };
}

const add = (parts: readonly Quantity[]): number =>
  Number(parts.reduce((all, part) => all + part.value, 0).toPrecision(12));

function said(value: number, unit: string): string {
  const [name, size] =
    value >= 1e8 && value % 1e4 === 0
      ? ["亿", 1e8]
      : value >= 1e5 && value % 10 === 0
        ? ["万", 1e4]
        : ["", 1];
  return `${Number((value / Number(size)).toPrecision(12))}${name}${unit}`;
}

/** What grew or fell, and what is told roughly, cannot be added. */
function quantitiesOf(text: string, at: number): Quantity[] {
  return [...text.matchAll(quantity)].flatMap((match) => {
    const [words, digits = "", size = "", rough, unit = ""] = match;
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    if (/(?:增|减|降|升|提高|同比|环比|达标率|占|每)[^，、]{0,3}$/.test(before)) return [];
    const isRough = rough !== undefined || /[近约超逾]过?$/.test(before);
    const value = isRough ? Number.NaN : Number(digits.replaceAll(",", "")) * (scale[size] ?? 1);
    return [{ value, unit, from: at + match.index, to: at + match.index + words.length }];
  });
}
