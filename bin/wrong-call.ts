import { parseArgs } from "node:util";
import { type Sentence, Stop } from "./setup/speech.mjs";

/** What ends a command that was called wrongly: the sentence, then how it is called; exit code 2. */
export class WrongCall extends Stop {}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>["options"];

/** The values of a call. @throws WrongCall naming the argument that is wrong. */
export function readArguments<O extends NonNullable<Options>, P extends boolean>(
  args: readonly string[],
  options: O,
  allowPositionals: P,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    throw new WrongCall(sentenceOf(error));
  }
}

function sentenceOf(error: unknown): Sentence {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const name = /'([^']*)'/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
  const option = name.replace(/^-\w, /, "").replace(/ <value>$/, "");
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && / <value>$/.test(name))
    return { zh: `${option} 后面要写上它的值。`, en: `${option} needs a value after it.` };
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return { zh: `${option} 不带值。`, en: `${option} takes no value.` };
  return { zh: `没有“${option}”这个参数。`, en: `There is no argument “${option}”.` };
}
