import { countErrors, errorRate, type Weighed } from "./error-rate";
import { type FoundMark, foundOnce } from "./found-once";

/** What was printed of a page, and what was found on its proofs. */
export interface QualityPage {
  readonly issueId: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly edition: string;
  readonly pageId: string;
  readonly number: number;
  readonly name: string;
  /** 字数 of its last proof; where it has none, of its stories. */
  readonly characters: number;
  readonly stories: readonly QualityStory[];
  readonly marks: readonly QualityMark[];
  readonly readings: readonly QualityReading[];
}

interface QualityStory {
  readonly storyId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly characters: number;
}

type QualityMark = Weighed & FoundMark;

/** One reading of the page. */
interface QualityReading {
  readonly readerId: string;
  readonly readerName: string;
  /** Corrections that were only counted: one error each, of no known kind. */
  readonly counted: number;
}

export const qualityGroups = ["page", "issue", "month", "author", "reader"] as const;
export type QualityGroup = (typeof qualityGroups)[number];

/** One line of the table: a page, an issue, a month or a person. */
export interface QualityLine {
  readonly key: string;
  /** YYYY-MM-DD, or YYYY-MM for a month; empty for a person. */
  readonly date: string;
  readonly name: string;
  readonly characters: number;
  /** What the errors count, in tenths. */
  readonly tenths: number;
  /** Errors per 10,000 characters; null where nothing was printed. */
  readonly rate: number | null;
}

/** What falls to one line of the table from one page. */
interface Share {
  readonly key: string;
  readonly date: string;
  readonly name: string;
  readonly issueId: string;
  readonly characters: number;
  readonly marks: readonly Weighed[];
  readonly counted: number;
}

/**
 * Errors by page, issue, month or person. To an author fall the errors marked in the words of their stories, to a reader
 * those they found on the pages they read, once for each reading.
 */
export function qualityLines(
  pages: readonly QualityPage[],
  by: QualityGroup,
): readonly QualityLine[] {
  const shares = Map.groupBy(pages.flatMap(shareOf[by]), ({ key }) => key);
  return [...shares.values()].map(lineOf);
}

function lineOf(shares: readonly Share[]): QualityLine {
  const [first] = shares;
  const characters = sum(shares, (of) => of.characters);
  const issues = [...Map.groupBy(shares, ({ issueId }) => issueId).values()];
  const tenths =
    sum(issues, (of) => countErrors(of.flatMap(({ marks }) => marks))) +
    10 * sum(shares, ({ counted }) => counted);
  const { key = "", date = "", name = "" } = first ?? {};
  return { key, date, name, characters, tenths, rate: errorRate(tenths, characters) };
}

const sum = <T>(of: readonly T[], value: (one: T) => number): number =>
  of.reduce((total, one) => total + value(one), 0);

const whole = (page: QualityPage) => ({
  issueId: page.issueId,
  characters: page.characters,
  marks: foundOnce(page.marks),
  counted: sum(page.readings, ({ counted }) => counted),
});

const shareOf: Readonly<Record<QualityGroup, (page: QualityPage) => readonly Share[]>> = {
  page: (page) => [
    { ...whole(page), key: page.pageId, date: page.date, name: `${page.number} ${page.name}` },
  ],
  issue: (page) => [{ ...whole(page), key: page.issueId, date: page.date, name: page.edition }],
  month: (page) => {
    const month = page.date.slice(0, 7);
    return [{ ...whole(page), key: month, date: month, name: "" }];
  },
  author: ({ issueId, stories, marks }) =>
    stories.map(({ storyId, authorId, authorName, characters }) => ({
      key: authorId,
      date: "",
      name: authorName,
      issueId,
      characters,
      marks: foundOnce(marks.filter((mark) => mark.storyId === storyId)),
      counted: 0,
    })),
  reader: ({ issueId, readings, marks, characters }) =>
    readings.map(({ readerId, readerName, counted }, index) => ({
      key: readerId,
      date: "",
      name: readerName,
      issueId,
      characters,
      // Found once, however often the page was read again.
      marks:
        readings.findIndex((of) => of.readerId === readerId) === index
          ? foundOnce(marks.filter((mark) => mark.readerId === readerId))
          : [],
      counted,
    })),
};
