import { describe, expect, test } from "vitest";
import { type QualityPage, qualityLines } from "./quality";

const mark = (quote: string, readerId = "bai", storyId: string | null = "ferry") => ({
  kind: "text" as const,
  quote,
  replacement: "改",
  weight: 10,
  readerId,
  storyId,
  renderingId: "first",
});

const page = (more: Partial<QualityPage>): QualityPage => ({
  issueId: "monday",
  date: "2026-11-23",
  edition: "",
  pageId: "one",
  number: 1,
  name: "要闻",
  characters: 5_000,
  stories: [{ storyId: "ferry", authorId: "lu", authorName: "陆之遥", characters: 2_000 }],
  marks: [],
  readings: [{ readerId: "bai", readerName: "白露", counted: 0 }],
  ...more,
});

describe("errors of a period", () => {
  test("a page has its own, an issue those of its pages, a month those of its issues", () => {
    const pages = [
      page({ marks: [mark("甲")] }),
      page({ pageId: "two", number: 2, marks: [mark("乙")], readings: [] }),
      page({ pageId: "three", issueId: "tuesday", date: "2026-11-24" }),
    ];
    expect(qualityLines(pages, "page").map(({ name, rate }) => [name, rate])).toEqual([
      ["1 要闻", 2],
      ["2 要闻", 2],
      ["1 要闻", 0],
    ]);
    expect(qualityLines(pages, "issue")).toMatchObject([
      { date: "2026-11-23", tenths: 20, characters: 10_000, rate: 2 },
      { date: "2026-11-24", tenths: 0, rate: 0 },
    ]);
    expect(qualityLines(pages, "month")).toMatchObject([
      { date: "2026-11", tenths: 20, characters: 15_000 },
    ]);
  });

  test("the same error counts three times an issue, also on several pages, and anew in the next issue", () => {
    const twice = [mark("甲"), mark("甲")];
    const pages = [
      page({ marks: twice }),
      page({ pageId: "two", marks: twice }),
      page({ pageId: "three", issueId: "tuesday", date: "2026-11-24", marks: twice }),
    ];
    expect(qualityLines(pages, "month")[0]?.tenths).toBe(50);
  });

  test("an error that two readers marked, or that stood again on the next proof, was printed once", () => {
    const again = { ...mark("甲"), renderingId: "second" };
    const of = (marks: QualityPage["marks"], by: "page" | "author") =>
      qualityLines([page({ marks })], by)[0]?.tenths;
    expect(of([mark("甲"), mark("甲", "yan")], "page")).toBe(10);
    expect(of([mark("甲"), mark("甲", "yan"), again], "author")).toBe(10);
    expect(of([mark("甲"), mark("甲"), mark("甲", "yan")], "page")).toBe(20);
    expect(of([mark("甲"), mark("甲", "yan", "other")], "page")).toBe(20);
  });

  test("to each reader who marked it an error is shown, once", () => {
    const readings = ["bai", "yan"].map((readerId) => ({
      readerId,
      readerName: readerId,
      counted: 0,
    }));
    const marks = [mark("甲"), { ...mark("甲"), renderingId: "second" }, mark("甲", "yan")];
    expect(qualityLines([page({ marks, readings })], "reader").map(({ tenths }) => tenths)).toEqual(
      [10, 10],
    );
  });

  test("corrections that were only counted on paper are one error each", () => {
    const readings = [{ readerId: "bai", readerName: "白露", counted: 3 }];
    expect(qualityLines([page({ marks: [mark("甲")], readings })], "issue")[0]?.tenths).toBe(40);
  });

  test("an author answers for the words of their stories, a reader is shown what they found", () => {
    const readings = [
      { readerId: "bai", readerName: "白露", counted: 1 },
      { readerId: "bai", readerName: "白露", counted: 0 },
      { readerId: "yan", readerName: "言午", counted: 0 },
    ];
    const marks = [mark("甲"), mark("乙", "yan"), mark("丙", "bai", null)];
    expect(qualityLines([page({ marks, readings })], "author")).toMatchObject([
      { name: "陆之遥", tenths: 20, characters: 2_000, rate: 10 },
    ]);
    expect(qualityLines([page({ marks, readings })], "reader")).toMatchObject([
      { name: "白露", tenths: 30, characters: 10_000 },
      { name: "言午", tenths: 10, characters: 5_000 },
    ]);
  });

  test("where nothing was printed there is no rate", () => {
    expect(qualityLines([page({ characters: 0 })], "page")[0]?.rate).toBeNull();
  });
});
