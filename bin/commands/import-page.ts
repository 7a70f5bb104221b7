import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { checkIssueFields } from "@/core/issue/check-issue-fields";
import { largestPageFile, pageTextTooLarge } from "@/core/page-text/check-page-text";
import { decodePageText } from "@/core/page-text/decode-page-text";
import type { PageReading } from "@/core/page-text/page-reading";
import { readPage } from "@/core/page-text/read-page";
import { toJson } from "@/core/page-text/to-json";
import { Refused } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { tidyLine } from "@/core/text/tidy-text";
import type { Call } from "../masthead";
import { type DeskWords, deskWords } from "../setup/desk-words";
import { inWords } from "../setup/speech.mjs";
import { readArguments, WrongCall } from "../wrong-call";

const options = {
  issue: { type: "string" },
  page: { type: "string" },
  name: { type: "string" },
  as: { type: "string" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
  append: { type: "boolean" },
  replace: { type: "boolean" },
} as const;

/**
 * Reads the text of a printed page and, unless --dry-run, keeps its stories on that page of the issue. The
 * issue and its pages are made when the day has none. Exit code 1 when something is refused. @throws WrongCall
 */
export async function importPageCommand({ args, from }: Call): Promise<number> {
  const call = readCall(args);
  const words = await deskWords();
  try {
    const decoded = await readPageFile(resolve(from, call.file));
    if (!decoded.ok) throw new Refused(decoded);
    const reading = readPage(decoded.text);
    const kept = call.dryRun ? null : await keep(decoded.text, call, reading);
    process.stdout.write(
      call.json
        ? `${JSON.stringify(toJson(named(reading, call), words.flag))}\n`
        : summary(reading, kept, words),
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceFor(error, call.file, words)}\n`);
    return 1;
  }
}

/** A file no page can fill is refused before it is read. */
async function readPageFile(path: string): Promise<ReturnType<typeof decodePageText>> {
  const { size } = await stat(path);
  return size > largestPageFile ? pageTextTooLarge("file") : decodePageText(await readFile(path));
}

interface PageCall {
  readonly file: string;
  readonly issue: string | null;
  readonly page: number | null;
  readonly name: string | null;
  readonly login: string | null;
  readonly whenFilled?: "append" | "replace";
  readonly dryRun: boolean;
  readonly json: boolean;
}

function readCall(args: readonly string[]): PageCall {
  const { values, positionals } = readArguments(args, options, true);
  const [file, ...more] = positionals;
  if (file === undefined) throw new WrongCall(callFaults.file);
  if (more.length > 0) throw new WrongCall(callFaults.oneFile);
  if (values.append && values.replace) throw new WrongCall(callFaults.both);
  if (values.name !== undefined && isBlank(values.name)) throw new WrongCall(callFaults.name);
  return {
    file,
    issue: values.issue === undefined ? null : readDay(values.issue),
    page: values.page === undefined ? null : readPageNumber(values.page),
    name: values.name === undefined ? null : tidyLine(values.name),
    login: values.as ?? null,
    ...(values.append && { whenFilled: "append" }),
    ...(values.replace && { whenFilled: "replace" }),
    dryRun: values["dry-run"] ?? false,
    json: values.json ?? false,
  };
}

const callFaults = {
  file: { zh: "请写上版面文字的文件名。", en: "Name the file that holds the text of the page." },
  oneFile: { zh: "一次只导入一个文件。", en: "Give one file at a time." },
  both: {
    zh: "--append 和 --replace 只能用一个：接在后面，或者换下原来的。",
    en: "Use --append or --replace, not both: add below the stories there, or replace them.",
  },
  name: {
    zh: "--name 是空的：请写上版名，如“要闻”，或者去掉 --name。",
    en: "--name is empty: write the name of the page, such as News, or leave --name out.",
  },
} as const;

function readDay(text: string): string {
  const wrong = checkIssueFields({ date: text }).length > 0;
  if (!wrong) return text;
  throw new WrongCall({
    zh: `--issue 要是日历上有的一天，写成 2026-11-24 的样子，而不是“${text}”。`,
    en: `--issue must be a day in the calendar, written like 2026-11-24, not “${text}”.`,
  });
}

function readPageNumber(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 200) return Number(text);
  throw new WrongCall({
    zh: `--page 要是 1 到 200 的整数，如 2，而不是“${text}”。`,
    en: `--page must be a whole number from 1 to 200, such as 2, not “${text}”.`,
  });
}

/** What the caller says of the page counts for more than what its text says. */
function named(reading: PageReading, call: PageCall): PageReading {
  const { page } = reading;
  return {
    ...reading,
    page: { ...page, number: call.page ?? page.number, name: call.name ?? page.name },
  };
}

async function keep(text: string, call: PageCall, reading: PageReading) {
  // Loaded only here: a dry run needs no database.
  const { keepPage } = await import("./keep-page");
  return keepPage({
    text,
    login: call.login,
    date: call.issue ?? reading.page.date,
    pageNumber: call.page ?? reading.page.number,
    pageName: call.name ?? reading.page.name,
    whenFilled: call.whenFilled,
  });
}

function summary(
  { items, joins, punctuation, flags }: PageReading,
  kept: { address: string } | null,
  words: DeskWords,
): string {
  const lines = items.map(
    (item, at) => `  ${String(at + 1).padStart(2)}  ${item.headline ?? item.column ?? ""}`,
  );
  const counted = inWords({
    zh: `${items.length} 篇，接回 ${joins.length} 处断栏，改标点 ${punctuation.length} 个，${flags.length} 处要人看。`,
    en: `${items.length} items, ${joins.length} column breaks closed, ${punctuation.length} marks changed, ${flags.length} places for a person to look at.`,
  });
  const flagged = flags
    .filter((flag) => !flag.dismissed)
    .map((flag) => `  ! ${flag.lines.join(", ")}: ${words.flag(flag)}`);
  const where = kept
    ? inWords({ zh: `已上版：${kept.address}`, en: `On the page: ${kept.address}` })
    : inWords({ zh: "只读了一遍，什么也没有存。", en: "Read only: nothing was kept." });
  return `${[...lines, counted, ...flagged, where].join("\n")}\n`;
}

function sentenceFor(error: unknown, file: string, words: DeskWords): string {
  if (error instanceof Refused)
    return error.refusals.map((refusal) => words.refusal(refusal)).join("\n");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT")
    return inWords({ zh: `没有 ${file} 这个文件。`, en: `There is no file ${file}.` });
  if (code === "EISDIR")
    return inWords({
      zh: `${file} 是文件夹，请给出一个文本文件。`,
      en: `${file} is a folder: name a text file.`,
    });
  if (code === "EACCES")
    return inWords({ zh: `没有权限读 ${file}。`, en: `You may not read ${file}.` });
  throw error;
}
