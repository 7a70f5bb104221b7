import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyParagraphs } from "./body-paragraphs";
import type { PageReading, ReadPageOptions } from "./page-reading";
import { readPage } from "./read-page";
import { toJson } from "./to-json";

const say = () => "";

const seed = join(process.cwd(), "..", "shared", "seed");
const missing = !existsSync(join(seed, "page.txt"));
const reason = missing ? " (skipped: ../shared/seed is not on this machine)" : "";

interface Truth {
  readonly page_name: string;
  readonly theme_banner: string;
  readonly items: readonly {
    readonly type: string;
    readonly column?: string;
    readonly kicker?: string;
    readonly headline?: string;
    readonly deck?: string;
    readonly series?: { readonly name: string; readonly ordinal: number };
    readonly authors: readonly string[];
    readonly salutation?: string;
    readonly signature?: string;
    readonly sign_date?: string;
    readonly paras_joined: number;
    readonly chars: number;
    readonly first: string;
    readonly last: string;
    readonly breaks: readonly (readonly [number, number, string])[];
  }[];
  readonly punctuation_converted: number;
  readonly need_flags: readonly { readonly code: string; readonly line: number }[];
  readonly ban_flags: readonly { readonly code: string; readonly line: number }[];
}

const halfWidth: Readonly<Record<string, string>> = {
  "，": ",",
  "；": ";",
  "：": ":",
  "！": "!",
  "？": "?",
  "（": "(",
  "）": ")",
  "。": ".",
};

/** Text without white space, marks half-width, so that print and source compare. */
function plain(text: string): string {
  return [...text.replace(/[\s\u200b\ufeff]/g, "")].map((char) => halfWidth[char] ?? char).join("");
}

describe.skipIf(missing)(`the page of a real city daily${reason}`, () => {
  const text = missing ? "" : readFileSync(join(seed, "page.txt"), "utf8");
  const truth: Truth = missing
    ? { items: [] }
    : JSON.parse(readFileSync(join(seed, "ground-truth.json"), "utf8"));
  const page = toJson(readPage(text), say);

  it("has its banner, its name and its ten items in order", () => {
    expect(page.page).toEqual({ number: null, name: truth.page_name, banner: truth.theme_banner });
    expect(
      page.items.map(({ kind, column, kicker, headline, deck, series, credits, ...item }) => ({
        kind,
        column,
        kicker,
        headline,
        deck,
        series,
        authors: credits.map((credit) => credit.name),
        salutation: item.salutation && plain(item.salutation),
        signature: item.signature,
        signDate: item.signDate,
      })),
    ).toEqual(
      truth.items.map((item) => ({
        kind: item.type,
        column: item.column ?? null,
        kicker: item.kicker ?? null,
        headline: item.headline ?? null,
        deck: item.deck ?? null,
        series: item.series ?? null,
        authors: item.authors,
        salutation: item.salutation ? plain(item.salutation) : null,
        signature: item.signature ?? null,
        signDate: item.sign_date ?? null,
      })),
    );
  });

  it("holds every paragraph whole, to the character", () => {
    const told = page.items.map(({ paragraphs }) => ({
      count: paragraphs.length,
      chars: paragraphs.join("").replace(/\s/g, "").length,
    }));
    expect(told).toEqual(
      truth.items.map((item) => ({ count: item.paras_joined, chars: item.chars })),
    );
    truth.items.forEach((item, at) => {
      const body = plain(page.items[at]?.paragraphs.join("") ?? "");
      expect(body.startsWith(plain(item.first))).toBe(true);
      expect(body.endsWith(plain(item.last))).toBe(true);
      for (const [, , words] of item.breaks) expect(body).toContain(plain(words.replace("|", "")));
    });
  });

  it("closes exactly the breaks of its columns", () => {
    const breaks = truth.items.flatMap((item) =>
      item.breaks.map(([before, after]) => ({ before, after })),
    );
    expect(page.joins).toEqual(breaks);
    expect(page.joins).toHaveLength(12);
  });

  it("changes exactly the half-width marks of its text", () => {
    expect(page.punctuation.converted).toBe(truth.punctuation_converted);
    expect(page.items[0]?.paragraphs.join("")).toContain("59.51公里");
  });

  it("flags what a person must see and nothing that is right", () => {
    const flagged = (code: string, line: number) =>
      page.flags.some((flag) => flag.code === code && flag.lines.includes(line));
    for (const { code, line } of truth.need_flags)
      expect([code, line, flagged(code, line)]).toEqual([code, line, true]);
    for (const { code, line } of truth.ban_flags)
      expect([code, line, flagged(code, line)]).toEqual([code, line, false]);
    expect(page.flags.map(({ code, lines }) => ({ code, lines }))).toEqual([
      { code: "place-name", lines: [31, 33, 41, 67] },
      { code: "doubled-character", lines: [61] },
      { code: "mixed-text", lines: [99, 155] },
    ]);
  });
});

const news = `我市新辟三条夜班线

本报讯(记者 陆之遥)三条夜班公交线今起开通,末班车延至零点,覆盖两个车

站和一所医院。

何苗说:"夜里回家,不用再等一小时."`;

describe("reading again with a change undone", () => {
  it("leaves apart the paragraphs of a join that was undone, and still offers it", () => {
    const first = readPage(news);
    expect(first.joins).toMatchObject([{ id: "j3-5", before: 3, after: 5, undone: false }]);
    expect(first.joins[0]).toMatchObject({
      left: "至零点,覆盖两个车".slice(-8),
      right: "站和一所医院。",
    });
    const again = readPage(news, { keepApart: ["j3-5"] });
    expect(again.joins).toMatchObject([{ id: "j3-5", undone: true }]);
    expect(again.items[0]?.paragraphs).toHaveLength(3);
    expect(toJson(again, say).joins).toEqual([]);
    expect(again.flags).toEqual([]);
  });

  it("leaves a mark as printed, and says so", () => {
    const id = readPage(news).punctuation.find((change) => change.from === ",")?.id ?? "";
    const again = readPage(news, { keepPunctuation: [id] });
    expect(again.punctuation.find((change) => change.id === id)).toMatchObject({
      from: ",",
      to: "，",
      undone: true,
    });
    expect(again.items[0]?.paragraphs[0]?.text).toContain("今起开通,末班车");
    expect(toJson(again, say).punctuation.converted).toBe(
      toJson(readPage(news), say).punctuation.converted - 1,
    );
  });

  it("drops a flag that a person set aside", () => {
    const slip = readPage("夜班线\n\n本报讯（记者 何苗）末班车的的士不够。报名的的乘客很多。");
    expect(slip.flags.map((flag) => flag.params.found)).toEqual(["的的"]);
    const again = readPage("夜班线\n\n本报讯（记者 何苗）末班车的的士不够。报名的的乘客很多。", {
      dismissFlags: slip.flags.map((flag) => flag.id),
    });
    expect(toJson(again, say).flags).toEqual([]);
    expect(again.flags).toMatchObject([{ dismissed: true }]);
  });

  it("gives a body without the lead that dateline and credits already say", () => {
    const item = readPage(news).items[0];
    expect(item?.lead).toBe("本报讯（记者 陆之遥）");
    expect(item && bodyParagraphs(item)[0]?.text.startsWith("三条夜班公交线今起开通，")).toBe(true);
  });
});

/** Everything the reading holds, as printed. Fields that repeat (credits, dateline, series) are left out. */
function allText(reading: PageReading, text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/);
  const page = reading.lines
    .filter((line) => line.item === null)
    .map((line) => lines[line.number - 1] ?? "");
  const items = reading.items.flatMap((item) => [
    item.column,
    item.kicker,
    item.headline,
    item.deck,
    ...item.bylines,
    item.salutation,
    ...item.paragraphs.map((paragraph) => paragraph.text),
    item.signature,
    item.signDate,
    ...item.jumps,
  ]);
  return [...page, ...items].join("");
}

/** Brackets around a column's name are dropped with the rest of its setting. */
function sorted(text: string): string {
  return [...plain(text)]
    .filter((char) => !/[()【】"'“”‘’]/.test(char))
    .sort()
    .join("");
}

const words = [
  "本报讯（记者 何苗）",
  "本报海岬1月18日电 （记者何苗、江晚舟）",
  "【新华社海岬十一日电】",
  "■ 本报记者 何苗",
  "王  江摄（影像中国）",
  "——聚焦夜班线系列报道之三",
  "各位读者：",
  "2031年1月9日",
  "（今日谈）",
  "（作者为澜城学院院长）",
  "本版责编：何苗 版式设计：方格",
  "导读",
  "夜班线开通（第九版）",
  "（下转第三版）",
  "（上接第一版）",
  "（记者A、B）",
  "***",
  "…………",
  "图为夜班车驶出车站。",
  "目击",
  "此致",
  "今起开通,末班车",
  '说:"好."',
  "　　",
  "，",
  "他说，夜里回家不用再等。",
  "天天都有新办法",
  "By JANE DOE",
  "HARBOR, Nov. 3 — The ferry",
  "Ferry Line to Add Six Crossings",
  "第02版",
  "澜城日报",
  "\n",
  "\n\n",
  "\r\n",
  " ",
  "\t",
];
const pageText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

/** Lines left apart may pair their marks otherwise than joined: what is proposed then is undone too. */
function withAllUndone(text: string, options: ReadPageOptions = {}): PageReading {
  const reading = readPage(text, options);
  const isDone = [...reading.joins, ...reading.punctuation].every((one) => one.undone);
  if (isDone) return reading;
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  return withAllUndone(text, {
    keepApart: [...(options.keepApart ?? []), ...idsOf(reading.joins)],
    keepPunctuation: [...(options.keepPunctuation ?? []), ...idsOf(reading.punctuation)],
  });
}

describe("any text whatever", () => {
  it("is read without an error, twice the same, and loses no character", () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const reading = readPage(text);
        expect(readPage(text)).toEqual(reading);
        expect(sorted(allText(reading, text))).toBe(sorted(text));
      }),
      { numRuns: 600 },
    );
  });

  it("gives its lines back when every join and change is undone", () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const undone = withAllUndone(text);
        expect(undone.joins.every((join) => join.undone)).toBe(true);
        const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/);
        for (const paragraph of undone.items.flatMap((item) => item.paragraphs)) {
          const source = lines[(paragraph.lines[0] ?? 0) - 1] ?? "";
          expect(paragraph.lines).toHaveLength(1);
          expect(source.replace(/\s+/g, " ")).toContain(paragraph.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has every change at the place it names", () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/);
        const reading = readPage(text);
        for (const { line, column, from } of reading.punctuation)
          expect(lines[line - 1]?.slice(column - 1, column - 1 + from.length)).toBe(from);
        const ids = [...reading.punctuation, ...reading.joins, ...reading.flags].map(
          (one) => one.id,
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});
