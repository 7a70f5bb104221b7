import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { historyVerbs } from "@/core/history-verb";
import { houseActions, issueActions, storyActions } from "@/core/people/permissions";
import { decisionVerbs } from "@/core/process/process";
import { namespaces } from "./messages";

const root = join(import.meta.dirname, "..");
type Words = Readonly<Record<string, unknown>>;

const wordsOf = (locale: string, namespace: string): Words =>
  JSON.parse(readFileSync(join(root, "messages", locale, `${namespace}.json`), "utf8"));

/** Every sentence of a namespace under its dotted key. */
function flat(words: Words, before = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "object" && value !== null
        ? [...flat(value as Words, `${before}${key}.`)]
        : [[before + key, String(value)] as const],
    ),
  );
}

/** Names that a sentence wants filled in, those inside its plurals and selections too. */
function wanted(sentence: string): readonly string[] {
  const names = new Set<string>();
  // A brace opens a name in a text and a text in the options of a name; both kinds nest.
  const open: ("name" | "text")[] = [];
  for (const [token] of sentence.matchAll(/\{\s*\w*\s*,?|\}/g)) {
    if (token === "}") open.pop();
    else if (open.at(-1) === "name") open.push("text");
    else {
      names.add(/\w+/.exec(token)?.[0] ?? "");
      open.push("name");
    }
  }
  return [...names].sort();
}

function sources(...folders: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
        .map((file) => {
          const path = join(folder, file);
          return [path, readFileSync(join(root, path), "utf8")] as const;
        }),
    ),
  );
}

describe.each(["zh-CN", "en"])("the words of the desk in %s", (locale) => {
  it.each([...namespaces, "site"])("%s has the keys of the other language", (namespace) => {
    const other = locale === "en" ? "zh-CN" : "en";
    expect([...flat(wordsOf(locale, namespace)).keys()].sort()).toEqual(
      [...flat(wordsOf(other, namespace)).keys()].sort(),
    );
  });

  it("has a label for every verb of the history, and none for a verb that is gone", () => {
    const verbs = Object.keys(wordsOf(locale, "history").verb as Words);
    expect(verbs.sort()).toEqual([...historyVerbs, "other"].sort());
  });

  it("has a sentence for every code that anything here refuses with", () => {
    const sentences = flat(wordsOf(locale, "refusals"));
    const without = [...refusalCodes()].filter(([code]) => !sentences.has(code));
    expect(without).toEqual([]);
  });

  it("can say every sentence: filled with what it asks for, none fails", () => {
    const faults: string[] = [];
    for (const namespace of namespaces) {
      const say = createTranslator({
        locale,
        messages: wordsOf(locale, namespace) as Record<string, string>,
        onError: (error) => void faults.push(`${namespace}: ${error.message}`),
      });
      for (const [key, sentence] of flat(wordsOf(locale, namespace)))
        if (!/<\w+>/.test(sentence))
          say(key, Object.fromEntries(wanted(sentence).map((name) => [name, 1])));
    }
    expect(faults).toEqual([]);
  });
});

it("every verb of the history is told by a command", () => {
  const told = [...sources("commands").values()].join("\n");
  const templated: readonly string[] = decisionVerbs.map((decision) => `${decision}-story`);
  const silent = historyVerbs.filter((v) => !told.includes(`"${v}"`) && !templated.includes(v));
  expect(silent).toEqual([]);
});

it("the two languages of a refusal are filled from the same facts", () => {
  const chinese = flat(wordsOf("zh-CN", "refusals"));
  const english = flat(wordsOf("en", "refusals"));
  // A review stage has a name in each language.
  const same = (names: readonly string[]) => names.map((n) => (n === "stageEn" ? "stage" : n));
  for (const [code, sentence] of chinese)
    expect([code, same(wanted(english.get(code) ?? ""))]).toEqual([code, wanted(sentence)]);
});

/** Codes put together at run time, by the expression that does it. */
const composed: Readonly<Record<string, readonly string[]>> = {
  "`right.${action}`": [storyActions, issueActions, houseActions].flatMap((actions) =>
    Object.keys(actions).map((action) => `right.${action}`),
  ),
  "`right.${actionOf[decision]}`": [],
  "`missing.${need}`": ["headline", "credits", "body", "salutation", "signature"].map(
    (need) => `missing.${need}`,
  ),
};

/** Places that hand on a code which another place made. */
const handedOn = ["code", "p.code", "r.code", "fault.code", "code: string"];

/** Every refusal code that stands in the sources, and a file it stands in. */
function refusalCodes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [file, text] of sources(
    "core",
    "commands",
    "db",
    "app",
    "jobs",
    "bin",
    "components",
  )) {
    for (const [, first = ""] of text.matchAll(/\brefuse\(\s*([^,;)]+(?:\)[^,;)]*)?)[,)]/g)) {
      const literals = [...first.matchAll(/"([^"]+)"/g)].map(([, code = ""]) => code);
      const codes = literals.length > 0 ? literals : composed[first.trim()];
      if (codes === undefined && !handedOn.includes(first.trim()))
        throw new Error(`${file} refuses with ${first}: teach this test what codes that makes`);
      for (const code of codes ?? []) found.set(code, file);
    }
    for (const [, code = ""] of text.matchAll(/\b(?:no\(|readBytes\([^)"]*)"([a-z-]+)"/g))
      found.set(code, file);
    if (/^core\/(blocks|issue)\//.test(file))
      for (const [, code = ""] of text.matchAll(/\bcode: "([^"]+)"/g)) found.set(code, file);
  }
  return found;
}
