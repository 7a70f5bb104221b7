import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { importPaper, type PaperImported } from "@/commands/import-paper";
import { checkIssueFields } from "@/core/issue/check-issue-fields";
import { largestPaper } from "@/core/paper/scan-file";
import { Refused, refuse } from "@/core/refusal";
import { findOperator } from "@/db/queries/people/find-operator";
import type { Call } from "../masthead";
import { deskWords } from "../setup/desk-words";
import { inWords } from "../setup/speech.mjs";
import { readArguments, WrongCall } from "../wrong-call";
import { demandNewspaper } from "./demand-newspaper";
import { fileFault } from "./file-fault";

const options = {
  date: { type: "string" },
  page: { type: "string" },
  as: { type: "string" },
} as const;

/**
 * Brings in what was saved of one e-paper page: documents and picture, or a zip of them. What the page does not say of
 * itself, its day and its number, the caller says. Exit code 1 when something is refused. @throws WrongCall
 */
export async function importPaperCommand({ args, from }: Call): Promise<number> {
  const call = readCall(args);
  const words = await deskWords();
  let at = "";
  try {
    const files = [];
    let size = 0;
    for (const name of call.files) {
      at = name;
      const path = resolve(from, name);
      size += (await stat(path)).size;
      if (size > largestPaper)
        throw new Refused(refuse("paper-too-large", { max: largestPaper / 1024 / 1024 }, "file"));
      files.push({ name: basename(path), bytes: await readFile(path) });
    }
    await demandNewspaper();
    const made = await importPaper(
      { actor: await operator(call.login), now: Date.now() },
      { files, ...call.place },
    );
    process.stdout.write(`${summaryOf(made)}\n`);
    return 0;
  } catch (error) {
    const said =
      error instanceof Refused
        ? error.refusals.map((refusal) => words.refusal(refusal)).join("\n")
        : fileFault(error, at);
    process.stderr.write(`${said}\n`);
    return 1;
  }
}

const summaryOf = ({ issueId, pageNumber, zones, storyIds }: PaperImported): string =>
  inWords({
    zh: `${zones} 个热区，${storyIds.length} 篇草稿：/desk/issues/${issueId}/pages/${pageNumber}/scan`,
    en: `${zones} zones, ${storyIds.length} drafts: /desk/issues/${issueId}/pages/${pageNumber}/scan`,
  });

function readCall(args: readonly string[]) {
  const { values, positionals } = readArguments(args, options, true);
  if (positionals.length === 0)
    throw new WrongCall({
      zh: "请写上保存下来的网页和版面图片的文件名，或它们的压缩包。",
      en: "Name the saved web pages and the picture of the page, or a zip of them.",
    });
  const { date, page } = values;
  if (date !== undefined && checkIssueFields({ date }).length > 0)
    throw new WrongCall({
      zh: `--date 要是日历上有的一天，写成 1998-03-05 的样子，而不是“${date}”。`,
      en: `--date must be a day in the calendar, written like 1998-03-05, not “${date}”.`,
    });
  if (page !== undefined && !/^[1-9]\d{0,2}$/.test(page))
    throw new WrongCall({
      zh: `--page 要是版序，如 2，而不是“${page}”。`,
      en: `--page must be the number of a page, such as 2, not “${page}”.`,
    });
  const place = { ...(date && { date }), ...(page && { pageNumber: Number(page) }) };
  return { files: positionals, login: values.as ?? null, place };
}

async function operator(login: string | null) {
  const who = login === null ? { roles: ["layout-editor", "duty-chief"] as const } : { login };
  const actor = await findOperator(who);
  if (actor) return actor;
  throw new Refused(
    login === null
      ? refuse("operator-missing", undefined, "as")
      : refuse("operator-unknown", { login }, "as"),
  );
}
