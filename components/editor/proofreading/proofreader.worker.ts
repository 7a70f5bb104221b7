import { HouseReader } from "@/core/proofreading/house-reader";
import { OtherStories } from "@/core/proofreading/other-stories";
import { proofread } from "@/core/proofreading/proofread";
import type { Answered, Asked } from "./asked";
import { loadSpeller } from "./speller";

/** Proofreads beside the editor's own thread, one text after the other. */
let house: { readonly key: string; readonly reader: HouseReader } | null = null;
let beside: { readonly key: string; readonly stories: OtherStories } | null = null;

self.addEventListener("message", (event: MessageEvent<Asked>) => void answer(event.data));

async function answer(asked: Asked): Promise<void> {
  const { number, blocks, rules, off, others, today, language } = asked;
  const key = JSON.stringify(rules);
  if (house?.key !== key) house = { key, reader: new HouseReader(rules) };
  const otherKey = JSON.stringify(others);
  if (beside?.key !== otherKey) beside = { key: otherKey, stories: new OtherStories(others) };
  const hasLatin = blocks.some(({ text }) => /[a-z]{4}/.test(text));
  const speller = hasLatin ? await loadSpeller() : null;
  const began = performance.now();
  const findings = proofread(blocks, {
    today,
    language,
    off: new Set(off),
    house: house.reader,
    others: beside.stories,
    speller,
  });
  const answered: Answered = { number, findings, took: performance.now() - began };
  self.postMessage(answered);
}
