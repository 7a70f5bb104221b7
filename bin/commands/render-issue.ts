import { resolve } from "node:path";
import { checkIssueFields } from "@/core/issue/check-issue-fields";
import { type PageFormatName, pageFormatNames } from "@/core/layout/page-format";
import { Refused } from "@/core/refusal";
import type { Call } from "../masthead";
import { deskWords } from "../setup/desk-words";
import { readArguments, WrongCall } from "../wrong-call";
import { fileFault } from "./file-fault";

const options = {
  out: { type: "string" },
  edition: { type: "string" },
  page: { type: "string" },
  format: { type: "string" },
  marks: { type: "boolean" },
  as: { type: "string" },
} as const;

/**
 * Lays out and prints the pages of a day's issue: a PDF and two pictures of each, the PDF of the issue, and zones.json.
 * Exit code 1 when it is refused. @throws WrongCall, Stop where there is no Chromium.
 */
export async function renderIssueCommand({ args, from }: Call): Promise<number> {
  const call = readCall(args);
  const words = await deskWords();
  try {
    // Loaded only here: a wrong call is told at once.
    const { renderIssue } = await import("./render-issue-pages");
    await renderIssue({ ...call, out: resolve(from, call.out) });
    return 0;
  } catch (error) {
    const said =
      error instanceof Refused
        ? error.refusals.map((refusal) => words.refusal(refusal)).join("\n")
        : fileFault(error, call.out);
    process.stderr.write(`${said}\n`);
    return 1;
  }
}

export interface RenderCall {
  readonly date: string;
  /** Null for the day's regular issue, or the extra edition where that is the only one. */
  readonly edition: string | null;
  readonly page: number | null;
  readonly format: PageFormatName | null;
  /** Bleed and crop marks round the pages. */
  readonly hasMarks: boolean;
  readonly out: string;
  readonly login: string | null;
}

function readCall(args: readonly string[]): RenderCall {
  const { values, positionals } = readArguments(args, options, true);
  const [date, ...more] = positionals;
  if (date === undefined || more.length > 0 || !values.out)
    throw new WrongCall({
      zh: "请写上一期的日期，和 --out 目录。",
      en: "Name the day of one issue, and a folder with --out.",
    });
  if (checkIssueFields({ date }).length > 0)
    throw new WrongCall({
      zh: `日期要是日历上有的一天，写成 2026-11-24 的样子，而不是“${date}”。`,
      en: `The date must be a day in the calendar, written like 2026-11-24, not “${date}”.`,
    });
  return {
    date,
    edition: values.edition ?? null,
    page: values.page === undefined ? null : readPage(values.page),
    format: values.format === undefined ? null : readFormat(values.format),
    hasMarks: values.marks ?? false,
    out: values.out,
    login: values.as ?? null,
  };
}

function readPage(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new WrongCall({
    zh: `--page 要是版序，如 2，而不是“${text}”。`,
    en: `--page must be the number of a page, such as 2, not “${text}”.`,
  });
}

function readFormat(text: string): PageFormatName {
  const format = pageFormatNames.find((name) => name === text);
  if (format) return format;
  throw new WrongCall({
    zh: `--format 要是 ${pageFormatNames.join("、")} 之一，而不是“${text}”。`,
    en: `--format must be one of ${pageFormatNames.join(", ")}, not “${text}”.`,
  });
}
