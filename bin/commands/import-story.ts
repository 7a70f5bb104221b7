import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { importStory, readerFor } from "@/commands/import-story";
import { withStoryFile, wordTooLarge } from "@/commands/read-story-file";
import { wordLimits } from "@/commands/word-limits";
import { Refused } from "@/core/refusal";
import { type StoryKind, storyKinds } from "@/core/story/story";
import type { Call } from "../masthead";
import { deskWords } from "../setup/desk-words";
import { inWords } from "../setup/speech.mjs";
import { readArguments, WrongCall } from "../wrong-call";
import { contextOf } from "./context-of";
import { fileFault } from "./file-fault";
import { sectionOf } from "./section-of";

const options = {
  section: { type: "string" },
  kind: { type: "string" },
  as: { type: "string" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
} as const;

interface StoryCall {
  readonly file: string;
  readonly section: string | null;
  readonly kind: StoryKind | undefined;
  readonly login: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/**
 * Makes a draft of a file (Word and others) and, unless --dry-run, keeps it in a section. Exit code 1 when it is refused.
 * @throws WrongCall
 */
export async function importStoryCommand({ args, from }: Call): Promise<number> {
  const call = readCall(args);
  const words = await deskWords();
  try {
    const path = resolve(from, call.file);
    if ((await stat(path)).size > wordLimits.fileBytes) throw new Refused(wordTooLarge);
    const told = await bringIn(call, await readFile(path));
    process.stdout.write(call.json ? `${JSON.stringify(told)}\n` : summary(told));
    return 0;
  } catch (error) {
    const said =
      error instanceof Refused
        ? error.refusals.map((refusal) => words.refusal(refusal)).join("\n")
        : fileFault(error, call.file);
    process.stderr.write(`${said}\n`);
    return 1;
  }
}

interface Told {
  /** Null on a dry run. */
  readonly storyId: string | null;
  readonly headline: string;
  readonly pictures: number;
  readonly suggestions: number;
  readonly comments: number;
  readonly notices: readonly string[];
}

async function bringIn(call: StoryCall, bytes: Uint8Array): Promise<Told> {
  const ctx = await contextOf(call.login);
  const file = { bytes, fileName: call.file };
  if (call.dryRun)
    return withStoryFile(file, await readerFor(ctx), async ({ story }) => ({
      storyId: null,
      headline: story.content.headline ?? "",
      pictures: story.pictures.length,
      suggestions: story.suggestions.length,
      comments: story.threads.length,
      notices: story.notices,
    }));
  const sectionId = await sectionOf(ctx.actor, call.section);
  return importStory(ctx, { ...file, sectionId, ...(call.kind && { kind: call.kind }) });
}

function readCall(args: readonly string[]): StoryCall {
  const { values, positionals } = readArguments(args, options, true);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new WrongCall({
      zh: "请写上一个文件名，一次一个。",
      en: "Name one file, one at a time.",
    });
  const kind = storyKinds.find((one) => one === values.kind);
  if (values.kind !== undefined && !kind)
    throw new WrongCall({
      zh: `--kind 要是 ${storyKinds.join("、")} 之一，而不是“${values.kind}”。`,
      en: `--kind must be one of ${storyKinds.join(", ")}, not “${values.kind}”.`,
    });
  return {
    file,
    section: values.section ?? null,
    kind,
    login: values.as ?? null,
    dryRun: values["dry-run"] ?? false,
    json: values.json ?? false,
  };
}

function summary({ storyId, headline, pictures, suggestions, comments }: Told): string {
  const counted = inWords({
    zh: `图片 ${pictures} 张，修订 ${suggestions} 处，批注 ${comments} 条。`,
    en: `${pictures} pictures, ${suggestions} tracked changes, ${comments} comments.`,
  });
  const where = storyId
    ? inWords({
        zh: `已存为草稿：/desk/stories/${storyId}`,
        en: `Kept as a draft: /desk/stories/${storyId}`,
      })
    : inWords({ zh: "只读了一遍，什么也没有存。", en: "Read only: nothing was kept." });
  return `  ${headline}\n${counted}\n${where}\n`;
}
