import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { storyDocument } from "@/commands/story-document";
import { Refused } from "@/core/refusal";
import type { Call } from "../masthead";
import { deskWords } from "../setup/desk-words";
import { readArguments, WrongCall } from "../wrong-call";
import { contextOf } from "./context-of";
import { fileFault } from "./file-fault";

const options = { out: { type: "string" }, as: { type: "string" } } as const;

/** Writes a story as a Word document, its suggestions and comments in it. Exit code 1 when it is refused. @throws WrongCall */
export async function exportStoryCommand({ args, from }: Call): Promise<number> {
  const { values, positionals } = readArguments(args, options, true);
  const [storyId, ...more] = positionals;
  if (storyId === undefined || more.length > 0 || !values.out)
    throw new WrongCall({
      zh: "请写上一篇稿件的编号，和 --out 文件名。",
      en: "Name one story by its id, and a file with --out.",
    });
  const words = await deskWords();
  try {
    const { bytes } = await storyDocument(await contextOf(values.as ?? null), storyId);
    const path = resolve(from, values.out);
    await writeFile(path, bytes);
    process.stdout.write(`${path}\n`);
    return 0;
  } catch (error) {
    const said =
      error instanceof Refused
        ? error.refusals.map((refusal) => words.refusal(refusal)).join("\n")
        : fileFault(error, values.out);
    process.stderr.write(`${said}\n`);
    return 1;
  }
}
