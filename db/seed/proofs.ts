import type { CastKey } from "./cast";
import type { SeedIssueKey } from "./issues";

/** One reading of a page by one proofreader. */
export interface SeedReading {
  readonly page: number;
  readonly round: 1 | 2 | 3;
  readonly by: CastKey;
  readonly corrections: number;
  readonly note: string;
  /** What the layout editor changed on the page afterwards: the deck of a story, by its key. */
  readonly mended?: { readonly story: string; readonly deck: string };
}

const readers = ["bai", "yan", "wen"] as const satisfies readonly CastKey[];

/** 一校 二校 三校 of all four pages, clean but for what is told. */
function allClean(...told: readonly SeedReading[]): readonly SeedReading[] {
  return readers.flatMap((by, i) =>
    [1, 2, 3, 4].map((page): SeedReading => {
      const round = i === 0 ? 1 : i === 1 ? 2 : 3;
      return (
        told.find((reading) => reading.page === page && reading.round === round) ?? {
          page,
          round,
          by,
          corrections: 0,
          note: "",
        }
      );
    }),
  );
}

/** Readings in their order. Tonight's paper has its back page nearly done and corrections open on the front. */
export const seedProofs: Readonly<Partial<Record<SeedIssueKey, readonly SeedReading[]>>> = {
  "two-days-ago": allClean(),
  yesterday: allClean({
    page: 3,
    round: 1,
    by: "bai",
    corrections: 1,
    note: "《江灯会重回水上》副题与正文“不设主会场”重复用字，请编辑酌。",
    mended: { story: "lantern-fair", deck: "四十八盏大灯随水走，家家门前可看灯" },
  }),
  today: allClean({
    page: 2,
    round: 1,
    by: "bai",
    corrections: 1,
    note: "《一本茶账记了十二年》无副题，读者不知何地何事，建议补。",
    mended: { story: "tea-ledger", deck: "云麓县塘坞村茶园轮剪见闻" },
  }),
  tomorrow: [
    {
      page: 1,
      round: 1,
      by: "bai",
      corrections: 2,
      note: "公告第二段“保证睡眠”宜作“保证充足睡眠”；天气稿“八度左右”与前文数字写法不一。",
    },
    { page: 4, round: 1, by: "bai", corrections: 0, note: "" },
    { page: 4, round: 2, by: "yan", corrections: 0, note: "诗题用字已核。" },
  ],
};
