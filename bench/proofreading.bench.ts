import { HouseReader } from "@/core/proofreading/house-reader";
import type { HouseRule } from "@/core/proofreading/house-rule";
import { cleanSentences } from "@/core/proofreading/measured-set/clean-sentences";
import { faultySentences } from "@/core/proofreading/measured-set/faulty-sentences";
import {
  measuredOn,
  measureProofreading,
} from "@/core/proofreading/measured-set/measure-proofreading";
import { proofread } from "@/core/proofreading/proofread";
import { median, percentile, printFigures, timed } from "./measure";

export const about =
  "proofreading: recall and false alarms on the measured set, and the time for 10,000 characters";

const tries = 30;
const length = 10_000;

/** Paragraphs of the measured set, clean and faulty mixed, ten thousand characters of them. */
function blocks() {
  const mixed = [...cleanSentences, ...faultySentences.map(({ text }) => text)];
  const all: string[] = [];
  for (let n = 0, size = 0; size < length; n++) {
    const text = [0, 1, 2].map((k) => mixed[(n * 3 + k) % mixed.length] ?? "").join("");
    all.push(text);
    size += text.length;
  }
  return all.map(
    (text, index) => ({ place: { field: "body", index }, text, isProse: true }) as const,
  );
}

/** As many rules as a house may write: words, expressions, names and places. */
const rules: readonly HouseRule[] = Array.from({ length: 400 }, (_, n) => {
  const kind = (["word", "pattern", "person", "place"] as const)[n % 4] ?? "word";
  const letter = String.fromCharCode(0x4e00 + n * 7);
  const words = kind === "pattern" ? `${letter}(?:新|旧).{0,6}桥` : `${letter}行舟`;
  return { id: `r${n}`, kind, words, replacement: "", message: "", severity: "note" };
});

export async function run(): Promise<void> {
  const measured = measureProofreading();
  const text = blocks();
  const house = new HouseReader(rules);
  const times: number[] = [];
  const floors: number[] = [];
  const withHouse: number[] = [];
  for (let n = 0; n < tries; n++) {
    floors.push(await timed(() => JSON.parse(JSON.stringify(text))));
    times.push(await timed(() => proofread(text, measuredOn)));
    withHouse.push(await timed(() => proofread(text, { ...measuredOn, house })));
  }
  const floor = { floor: median(floors), floorIs: "copying the text" };
  printFigures([
    {
      what: `recall, ${measured.sentences} sentences`,
      value: measured.recall * 100,
      unit: "%",
      least: 90,
    },
    {
      what: `false alarms, ${measured.clean} clean sentences`,
      value: measured.falseAlarmRate * 100,
      unit: "%",
      most: 2,
    },
    {
      what: `10,000 characters, built-in rules, p95 (median ${Math.round(median(times))})`,
      value: percentile(times, 95),
      unit: "ms",
      ...floor,
      most: 300,
    },
    {
      what: `  with 400 house rules, p95 (median ${Math.round(median(withHouse))})`,
      value: percentile(withHouse, 95),
      unit: "ms",
      ...floor,
      most: 300,
    },
  ]);
  for (const { rule, faults, found, falseAlarms } of measured.rules)
    console.log(`  ${rule.padEnd(20)} found ${found} of ${faults}, false alarms ${falseAlarms}`);
}
