import { HouseReader } from "@/core/proofreading/house-reader";
import { proofread } from "@/core/proofreading/proofread";
import type { Answered, Asked } from "./asked";
import { loadSpeller } from "./speller";

/** Proofreads beside the editor's own thread, one text after the other. */
let house: { readonly key: string; readonly reader: HouseReader } | null = null;

self.addEventListener("message", (event: MessageEvent<Asked>) => void answer(event.data));

async function answer(asked: Asked): Promise<void> {
  const { number, blocks, rules, off, today, language } = asked;
  const key = JSON.stringify(rules);
  if (house?.key !== key) house = { key, reader: new HouseReader(rules) };
  const hasLatin = blocks.some(({ text }) => /[a-z]{4}/.test(text));
  const speller = hasLatin ? await loadSpeller() : null;
  const began = performance.now();
  const findings = proofread(blocks, {
    today,
    language,
    off: new Set(off),
    house: house.reader,
    speller,
  });
  const answered: Answered = { number, findings, took: performance.now() - began };
  self.postMessage(answered);
}
