import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { largestPageFile, pageTextTooLarge } from "@/core/page-text/check-page-text";
import { decodePageText } from "@/core/page-text/decode-page-text";
import type { PageReading } from "@/core/page-text/page-reading";
import { readPage } from "@/core/page-text/read-page";
import { toJson } from "@/core/page-text/to-json";
import { Refused } from "@/core/refusal";
import type { Call } from "../masthead";
import { sayRefusal } from "../setup/say-refusal";
import { inWords } from "../setup/speech.mjs";

const usage = {
  zh: `用法：bin/masthead import-page 文件 --issue 年-月-日 --page 版序 [--name 版名] [--dry-run] [--json]
                  [--append | --replace] [--as 登录名]`,
  en: `Usage: bin/masthead import-page FILE --issue YYYY-MM-DD --page N [--name NAME] [--dry-run] [--json]
                  [--append | --replace] [--as LOGIN]`,
};

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
 * issue and its pages are made when the day has none. Exit code 1 when something is refused, 2 on a wrong call.
 */
export async function importPageCommand({ args, from }: Call): Promise<number> {
  const call = readCall(args);
  if (!call) return wrongCall();
  try {
    const decoded = await readPageFile(resolve(from, call.file));
    if (!decoded.ok) throw new Refused(decoded);
    const reading = readPage(decoded.text);
    const kept = call.dryRun ? null : await keep(decoded.text, call, reading);
    process.stdout.write(
      call.json ? `${JSON.stringify(toJson(named(reading, call)))}\n` : summary(reading, kept),
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${await sentenceFor(error, call.file)}\n`);
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

function readCall(args: readonly string[]): PageCall | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    const page = values.page === undefined ? null : Number(values.page);
    if (file === undefined || more.length > 0 || (values.append && values.replace)) return null;
    if (page !== null && !(Number.isInteger(page) && page > 0)) return null;
    return {
      file,
      issue: values.issue ?? null,
      page,
      name: values.name ?? null,
      login: values.as ?? null,
      ...(values.append && { whenFilled: "append" }),
      ...(values.replace && { whenFilled: "replace" }),
      dryRun: values["dry-run"] ?? false,
      json: values.json ?? false,
    };
  } catch {
    return null;
  }
}

function wrongCall(): number {
  process.stderr.write(`${inWords(usage)}\n`);
  return 2;
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
): string {
  const lines = items.map(
    (item, at) => `  ${String(at + 1).padStart(2)}  ${item.headline ?? item.column ?? ""}`,
  );
  const counted = inWords({
    zh: `${items.length} 篇，接回 ${joins.length} 处断栏，改标点 ${punctuation.length} 个，${flags.length} 处要人看。`,
    en: `${items.length} items, ${joins.length} column breaks closed, ${punctuation.length} marks changed, ${flags.length} places for a person to look at.`,
  });
  const flagged = toJson({
    page: emptyPage,
    items: [],
    joins: [],
    punctuation: [],
    lines: [],
    flags,
  }).flags.map(({ lines: at, message }) => `  ! ${at.join(", ")}: ${message}`);
  const where = kept
    ? inWords({ zh: `已上版：${kept.address}`, en: `On the page: ${kept.address}` })
    : inWords({ zh: "只读了一遍，什么也没有存。", en: "Read only: nothing was kept." });
  return `${[...lines, counted, ...flagged, where].join("\n")}\n`;
}

const emptyPage: PageReading["page"] = {
  publication: null,
  date: null,
  number: null,
  name: null,
  banner: null,
  staff: [],
  guide: [],
  ask: [],
};

async function sentenceFor(error: unknown, file: string): Promise<string> {
  if (error instanceof Refused)
    return (await Promise.all(error.refusals.map(sayRefusal))).join("\n");
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
