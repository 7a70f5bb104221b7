import type { CastKey } from "./cast";

/** How far an issue has come when the demo is loaded. */
export type SeedIssueStage = "released" | "proofing" | "editing" | "planning";

export interface SeedPage {
  readonly number: number;
  readonly name: string;
  /** 责任编辑 of the page. */
  readonly editor: CastKey;
  /** 题花 across the top of the page. */
  readonly banner?: string;
}

export interface SeedIssue {
  readonly key: string;
  /** Days from today: 0 is today's paper. */
  readonly dayOffset: number;
  readonly stage: SeedIssueStage;
  readonly pages: readonly SeedPage[];
}

const pages = (banner: string, bannerPage: number): readonly SeedPage[] =>
  (
    [
      { number: 1, name: "要闻", editor: "shen" },
      { number: 2, name: "经济·社会", editor: "zeng" },
      { number: 3, name: "评论·文化", editor: "zeng" },
      { number: 4, name: "副刊", editor: "luo" },
    ] as const
  ).map((page) => (page.number === bannerPage ? { ...page, banner } : page));

/** Three papers readers hold, the one the desk is closing tonight, and two that are begun or only planned. */
export const seedIssues = [
  {
    key: "two-days-ago",
    dayOffset: -2,
    stage: "released",
    pages: pages("渡口复航特别报道", 1),
  },
  { key: "yesterday", dayOffset: -1, stage: "released", pages: pages("江灯会专题", 3) },
  { key: "today", dayOffset: 0, stage: "released", pages: pages("光的来信·早期摄影展", 3) },
  { key: "tomorrow", dayOffset: 1, stage: "proofing", pages: pages("看得见江的城市", 1) },
  { key: "after-tomorrow", dayOffset: 2, stage: "editing", pages: pages("方言里的澜城", 3) },
  { key: "in-three-days", dayOffset: 3, stage: "planning", pages: pages("", 1) },
] as const satisfies readonly SeedIssue[];

export type SeedIssueKey = (typeof seedIssues)[number]["key"];
