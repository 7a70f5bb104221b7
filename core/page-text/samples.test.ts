import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodePageText } from "./decode-page-text";
import type { ImportedItem, PageReading } from "./page-reading";
import { readPage } from "./read-page";

const folder = join(import.meta.dirname, "samples");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(/\.txt$/, ""));

interface ExpectedItem {
  readonly kind: string;
  readonly column?: string;
  readonly kicker?: string;
  readonly headline?: string | null;
  readonly deck?: string;
  readonly series?: string;
  readonly credits: readonly string[];
  readonly dateline?: string;
  readonly salutation?: string;
  readonly signature?: string;
  readonly signDate?: string;
  readonly paragraphs: readonly string[];
}

interface Expected {
  readonly page: Readonly<Record<string, unknown>>;
  readonly items: readonly ExpectedItem[];
  readonly joins: readonly string[];
  readonly flags: readonly string[];
  readonly converted: number;
}

function sample(name: string): { text: string; expected: Expected } {
  const text = readFileSync(join(folder, `${name}.txt`), "utf8");
  const expected: Expected = JSON.parse(
    readFileSync(join(folder, `${name}.expected.json`), "utf8"),
  );
  return { text, expected };
}

/** The reading in the words of the expected files. */
function told(reading: PageReading): Omit<Expected, "items"> {
  const { staff, guide, ...page } = reading.page;
  return {
    page: {
      ...page,
      staff: staff.map((one) => `${one.duty} ${one.name}`),
      guide: guide.map((entry) => `${entry.text} ${entry.page}`),
    },
    joins: reading.joins.map((one) => `${one.before}-${one.after}`),
    flags: reading.flags.map((flag) => `${flag.code} ${flag.lines.join(" ")}`),
    converted: reading.punctuation.length,
  };
}

function toldItem(item: ImportedItem): Omit<ExpectedItem, "paragraphs"> {
  const { series } = item;
  return {
    kind: item.kind,
    headline: item.headline,
    credits: item.credits.map((credit) => `${credit.role} ${credit.name}`),
    ...(item.column !== null && { column: item.column }),
    ...(item.kicker !== null && { kicker: item.kicker }),
    ...(item.deck !== null && { deck: item.deck }),
    ...(series && { series: `${series.name} ${series.ordinal}` }),
    ...(item.dateline !== null && { dateline: item.dateline }),
    ...(item.salutation !== null && { salutation: item.salutation }),
    ...(item.signature !== null && { signature: item.signature }),
    ...(item.signDate !== null && { signDate: item.signDate }),
  };
}

/** "A… B… C" in an expected file: the paragraph begins with A, holds B after it and ends with C. */
function fits(text: string, pattern: string): boolean {
  const parts = pattern.split("… ");
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.startsWith(parts[0] ?? "") && text.endsWith(parts.at(-1) ?? "");
}

describe.each(names)("the page %s", (name) => {
  const { text, expected } = sample(name);
  const reading = readPage(text);

  it("says what page it is, which breaks it closed, and what a person must look at", () => {
    const { page, joins, flags, converted } = expected;
    expect(told(reading)).toEqual({ page, joins, flags, converted });
  });

  it("holds the items a reader of the paper sees", () => {
    expect(reading.items.map(toldItem)).toEqual(
      expected.items.map(({ paragraphs: _, ...item }) => ({ headline: null, ...item })),
    );
  });

  it("holds their paragraphs, whole", () => {
    reading.items.forEach((item, at) => {
      const patterns = expected.items[at]?.paragraphs ?? [];
      const texts = item.paragraphs.map((paragraph) => paragraph.text);
      expect(texts.map((one, n) => (fits(one, patterns[n] ?? "\n") ? patterns[n] : one))).toEqual(
        patterns,
      );
    });
  });

  it.each(["gbk", "utf-16le", "utf-16be"])("reads the same in %s", (encoding) => {
    const decoded = decodePageText(iconv.encode(text, encoding));
    expect(decoded).toMatchObject({ ok: true, text });
  });

  it("reads the same with other line ends, tabs and spaces at the ends of lines", () => {
    const unix = text.replaceAll("\r\n", "\n");
    for (const other of [
      unix.replaceAll("\n", "\r\n"),
      unix.replaceAll("\n", " \t\n"),
      `\ufeff${unix}`,
    ])
      expect(readPage(other).items).toEqual(readPage(unix).items);
  });
});
