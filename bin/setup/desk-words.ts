import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTranslator } from "use-intl/core";
import { type RefusalWords, sayRefusal } from "@/components/ui/say-refusal";
import type { Flag } from "@/core/page-text/page-reading";
import type { Refusal } from "@/core/refusal";
import { checkout } from "./checkout.mjs";
import { inWords } from "./speech.mjs";

/** What the screens say, for the command line: in the language of the terminal. */
export interface DeskWords {
  refusal(refusal: Refusal): string;
  /** Both languages on one line, where the terminal names none. */
  flag(flag: Flag): string;
}

export async function deskWords(): Promise<DeskWords> {
  const refusals = await inBoth("refusals");
  const flags = await inBoth("page-text");
  return {
    refusal: (r) => inWords({ zh: sayRefusal(r, refusals.zh), en: sayRefusal(r, refusals.en) }),
    flag: ({ code, params }) => {
      const key = `flag-${code}`;
      return inWords({ zh: flags.zh(key, { ...params }), en: flags.en(key, { ...params }) }, " / ");
    },
  };
}

async function inBoth(namespace: string): Promise<{ zh: RefusalWords; en: RefusalWords }> {
  return { zh: await wordsIn("zh-CN", namespace), en: await wordsIn("en", namespace) };
}

async function wordsIn(locale: string, namespace: string): Promise<RefusalWords> {
  const file = join(checkout, "messages", locale, `${namespace}.json`);
  const messages = JSON.parse(await readFile(file, "utf8"));
  return createTranslator({ locale, messages, onError: () => undefined });
}
