/**
 * Master data of the demo paper, as its nameplate and its imprint print them. The CN number has the form
 * of a real one and belongs to nobody.
 */
export const seedPublication = {
  name: "澜城日报",
  nameEn: "Lancheng Daily",
  nameplate: "澜城日报",
  kind: "newspaper",
  language: "zh-CN",
  zone: "Asia/Shanghai",
  cn: "CN 00-0000",
  issn: null,
  /** 主管 · 主办 · 出版 */
  governedBy: "澜城新闻出版联合会",
  sponsoredBy: "澜城日报社",
  publishedBy: "澜城日报社",
  price: "2.00元",
  printer: "澜城日报社印务中心",
  address: "澜城市望江区码头路18号",
  /** Wall-clock time at which an issue is released. */
  releaseTime: "05:30",
  /** 总期号 of the first issue below (two days ago), so that today's paper is 总第18234期. */
  firstRunningNumber: 18232,
} as const;

export interface SeedWeekdayTemplate {
  /** ISO: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly pageNames: readonly string[];
}

const weekdays = ["要闻", "经济·社会", "评论·文化", "副刊"] as const;
const weekend = ["要闻", "社会", "文化", "周末副刊"] as const;

/** 按星期的版面模板. */
export const seedTemplates: readonly SeedWeekdayTemplate[] = [1, 2, 3, 4, 5, 6, 7].map(
  (weekday) => ({ weekday, pageNames: weekday <= 5 ? weekdays : weekend }),
);
