import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Call } from "../masthead";
import { inWords, Stop } from "../setup/speech.mjs";

const usage = {
  zh: "用法：bin/masthead export-site --out 目录 [--base-url 网址]",
  en: "Usage: bin/masthead export-site --out DIR [--base-url URL]",
};

/**
 * Writes the reading site into a folder for a plain file server, or brings a copy written earlier up to date.
 * Exit code 1 when it cannot be done, 2 on a wrong call.
 */
export async function exportSite({ args, from }: Call): Promise<number> {
  const wish = readCall(args);
  if ("zh" in wish) {
    process.stderr.write(`${inWords(wish)}\n${inWords(usage)}\n`);
    return 2;
  }
  // Loaded only here: a wrong call is told at once.
  const { writeCopy } = await import("./write-copy");
  await writeCopy({ out: resolve(from, wish.out), baseUrl: wish.baseUrl });
  return 0;
}

interface Wish {
  readonly out: string;
  readonly baseUrl: string | null;
}

/** @returns what is wished, or what is wrong with the call. */
function readCall(args: readonly string[]): Wish | { readonly zh: string; readonly en: string } {
  const options = { out: { type: "string" }, "base-url": { type: "string" } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { out, "base-url": baseUrl } = values;
    if (!out)
      return { zh: "请用 --out 说明写到哪个目录。", en: "Say with --out which folder to write." };
    if (baseUrl === undefined) return { out, baseUrl: null };
    return { out, baseUrl: plainAddress(baseUrl) };
  } catch (error) {
    if (error instanceof Stop) return error.sentence;
    return { zh: "不认识这样的参数。", en: "There is no such argument." };
  }
}

function plainAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username)
    return url.href.replace(/\/+$/, "");
  throw new Stop({
    zh: `--base-url 要是一个完整的网址，例如 https://paper.example/archive，而不是“${text}”。`,
    en: `--base-url must be a full address such as https://paper.example/archive, not “${text}”.`,
  });
}
