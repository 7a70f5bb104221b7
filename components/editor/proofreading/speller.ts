import nspell from "nspell";
import type { Speller } from "@/core/proofreading/english-words";

let loading: Promise<Speller | null> | null = null;

/** English spelling, read in when the first English word is met. Null when the dictionary cannot be had. */
export function loadSpeller(): Promise<Speller | null> {
  loading ??= read().catch(() => null);
  return loading;
}

async function read(): Promise<Speller> {
  const [aff, dic] = await Promise.all([
    textAt(new URL("../../../node_modules/dictionary-en/index.aff", import.meta.url)),
    textAt(new URL("../../../node_modules/dictionary-en/index.dic", import.meta.url)),
  ]);
  const dictionary = nspell(aff, dic);
  return {
    isRight: (word) => dictionary.correct(word),
    suggest: (word) => dictionary.suggest(word),
  };
}

async function textAt(address: URL): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no dictionary: ${answer.status}`);
  return answer.text();
}
