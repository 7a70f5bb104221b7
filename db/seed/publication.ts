import type { PagePlan } from "@/core/issue/page-plan";
import type { AdSize } from "@/core/layout/ad-size";
import type { PageFormatName } from "@/core/layout/page-format";

/**
 * Master data of the demo paper, as its nameplate and its imprint print them. The CN number has the form
 * of a real one and belongs to nobody.
 */
export const seedPublication = {
  kind: "newspaper",
  name: "澜城日报",
  nameEn: "Lancheng Daily",
  motto: "记一城日常，听一江来去",
  language: "zh-CN",
  timeZone: "Asia/Shanghai",
  /** Wall-clock time at which an issue is released. */
  releaseTime: "05:30",
  cn: "CN 00-0000",
  issn: "",
  /** 主管 · 主办 · 出版 */
  governedBy: "澜城新闻出版联合会",
  sponsoredBy: "澜城日报社",
  publishedBy: "澜城日报社",
  price: "2.00元",
  printer: "澜城日报社印务中心",
  address: "澜城市望江区码头路18号",
  /** 总期号 of the first issue (two days ago), so that today's paper is 总第18234期. */
  firstRunningNumber: 18232,
} as const;

const plan = (names: readonly string[]): readonly PagePlan[] => names.map((name) => ({ name }));
const weekday = plan(["要闻", "经济·社会", "评论·文化", "副刊"]);
const weekend = plan(["要闻", "社会", "文化", "周末副刊"]);

/** 按星期的版面模板: index 0 is Sunday. */
export const seedWeekPlan: readonly (readonly PagePlan[])[] = [0, 1, 2, 3, 4, 5, 6].map((day) =>
  day === 0 || day === 6 ? weekend : weekday,
);

/** A tabloid, as most papers of a city of this size are. */
export const seedPageFormat: PageFormatName = "si-kai";

/** 刊例. */
export const seedRateCard: readonly AdSize[] = [
  { code: "half-page", name: "下半版", span: 6, rows: 42, price: "48000元" },
  { code: "third-page", name: "三分之一版", span: 6, rows: 28, price: "34000元" },
  { code: "quarter-page", name: "四分之一版", span: 3, rows: 42, price: "26000元" },
  { code: "foot", name: "通栏", span: 6, rows: 16, price: "18000元" },
  { code: "half-foot", name: "半通栏", span: 3, rows: 16, price: "9800元" },
  { code: "ear", name: "报眼", span: 2, rows: 14, price: "12000元" },
];
