import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTranslator } from "use-intl/core";
import type { Refusal } from "@/core/refusal";
import { checkout } from "./checkout.mjs";
import { inWords } from "./speech.mjs";

/** A refusal in the words the screens use, in the language of the terminal. */
export async function sayRefusal(refusal: Refusal): Promise<string> {
  return inWords({ zh: await sentence("zh-CN", refusal), en: await sentence("en", refusal) });
}

async function sentence(locale: string, { code, params }: Refusal): Promise<string> {
  const messages = JSON.parse(
    await readFile(join(checkout, "messages", locale, "refusals.json"), "utf8"),
  );
  const say = createTranslator({ locale, messages, onError: () => undefined });
  return say(code, params);
}
