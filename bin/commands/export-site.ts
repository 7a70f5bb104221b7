import { resolve } from "node:path";
import type { Call } from "../masthead";
import { readArguments, WrongCall } from "../wrong-call";

/**
 * Writes the reading site into a folder for a plain file server, or brings a copy written earlier up to date.
 * @throws WrongCall, Stop when it cannot be done.
 */
export async function exportSite({ args, from }: Call): Promise<number> {
  const wish = readCall(args);
  // Loaded only here: a wrong call is told at once.
  const { writeCopy } = await import("./write-copy");
  await writeCopy({ out: resolve(from, wish.out), baseUrl: wish.baseUrl });
  return 0;
}

interface Wish {
  readonly out: string;
  readonly baseUrl: string | null;
}

function readCall(args: readonly string[]): Wish {
  const { values } = readArguments(
    args,
    { out: { type: "string" }, "base-url": { type: "string" } },
    false,
  );
  const { out, "base-url": baseUrl } = values;
  if (!out)
    throw new WrongCall({
      zh: "请用 --out 说明写到哪个目录。",
      en: "Say with --out which folder to write.",
    });
  return { out, baseUrl: baseUrl === undefined ? null : plainAddress(baseUrl) };
}

function plainAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username)
    return url.href.replace(/\/+$/, "");
  throw new WrongCall({
    zh: `--base-url 要是一个完整的网址，例如 https://paper.example/archive，而不是“${text}”。`,
    en: `--base-url must be a full address such as https://paper.example/archive, not “${text}”.`,
  });
}
