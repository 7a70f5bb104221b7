import { rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checkIssueFields } from "@/core/issue/check-issue-fields";
import { findBoundIssue } from "@/db/queries/public/find-bound-issue";
import { findPublicIssue } from "@/db/queries/public/find-public-issue";
import { findPublication } from "@/db/queries/publication/find-publication";
import { bindEpub } from "@/jobs/press/bind-epub";
import type { Call } from "../masthead";
import { Stop } from "../setup/speech.mjs";
import { readArguments, WrongCall } from "../wrong-call";
import { demandNewspaper } from "./demand-newspaper";
import { fileFault } from "./file-fault";

const options = { out: { type: "string" }, edition: { type: "string" } } as const;

/** Writes the EPUB of a day's issue as readers have it. Exit code 1 when the file cannot be written. @throws WrongCall, Stop */
export async function exportEpubCommand({ args, from }: Call): Promise<number> {
  const { date, out, edition } = readCall(args);
  await demandNewspaper();
  const publication = await findPublication();
  const found = publication && (await findPublicIssue(publication.id, { date, edition }));
  const issue = found?.is === "public" ? await findBoundIssue(found.issue.issueId) : null;
  if (!issue)
    throw new Stop({
      zh: `${date}${edition}没有读者看得到的报纸：它还没有发布，或者已经撤回。`,
      en: `Readers have no issue of ${[date, edition].join(" ").trim()}: it is not out yet, or was withdrawn.`,
    });
  const path = resolve(from, out);
  try {
    await writeFile(`${path}.part`, await bindEpub(issue));
    await rename(`${path}.part`, path);
  } catch (error) {
    process.stderr.write(`${fileFault(error, out)}\n`);
    return 1;
  }
  process.stdout.write(`${path}\n`);
  return 0;
}

function readCall(args: readonly string[]) {
  const { values, positionals } = readArguments(args, options, true);
  const [date, ...more] = positionals;
  if (date === undefined || more.length > 0 || !values.out)
    throw new WrongCall({
      zh: "请写上一期的日期，和 --out 文件名。",
      en: "Name the day of one issue, and a file with --out.",
    });
  if (checkIssueFields({ date }).length > 0)
    throw new WrongCall({
      zh: `日期要是日历上有的一天，写成 2026-11-24 的样子，而不是“${date}”。`,
      en: `The date must be a day in the calendar, written like 2026-11-24, not “${date}”.`,
    });
  return { date, out: values.out, edition: values.edition ?? "" };
}
