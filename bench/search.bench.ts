import { seededChance } from "@/core/layout/seeded-chance";
import { type SearchOptions, searchStories } from "@/db/search/search-stories";
import { newsWriter } from "@/db/seed/many/news-writer";
import { ask } from "./ask";
import { type BenchHouse, openHouse } from "./house";
import { median, percentile, printFigures, processorTime, timed } from "./measure";

export const about =
  "search among 100,000 published stories: two characters, phrases, filters; query and page";

const stories = 100_000;
const tries = 300;
const limit = 20;

/** Every query once, one after the other, through the query itself and through the readers' search page. */
export async function run(): Promise<void> {
  const house = await openHouse(stories);
  try {
    const words = pairs();
    await figureOf(
      "two characters",
      words.map((q) => ({ q })),
    );
    await figureOf(
      "two commonest characters",
      common.map((q) => ({ q })),
    );
    await figureOf(
      "phrase of four to six",
      phrases().map((q) => ({ q })),
    );
    const sectionId = house.room.sections.city;
    await figureOf(
      "two characters in a section",
      words.map((q) => ({ q, sectionId })),
    );
    await figureOf(
      "two characters by an author",
      words.map((q) => ({ q, author: "陆之遥" })),
    );
    const from = Date.now() - 365 * 24 * 3_600_000;
    await figureOf(
      "two characters of a year",
      words.map((q) => ({ q, from, to: from + 30 * 24 * 3_600_000 })),
    );
    await pages(house, words);
  } finally {
    await house.stop();
  }
}

type Query = Partial<SearchOptions> & { readonly q: string };

async function figureOf(what: string, queries: readonly Query[]): Promise<void> {
  const waits: number[] = [];
  for (const { q, ...options } of queries.slice(0, 20))
    await searchStories("public", q, { ...options, limit });
  let cpu = -processorTime();
  for (const { q, ...options } of queries)
    waits.push(await timed(() => searchStories("public", q, { ...options, limit })));
  cpu += processorTime();
  printFigures([
    { what: `${what}, query, median`, value: median(waits), unit: "ms" },
    { what: `${what}, query, p95`, value: percentile(waits, 95), unit: "ms", most: 50 },
    { what: `${what}, processor time`, value: cpu / waits.length, unit: "ms" },
  ]);
}

async function pages(house: BenchHouse, words: readonly string[]): Promise<void> {
  const waits: number[] = [];
  const floors: number[] = [];
  for (const [at, word] of words.entries()) {
    const page = await ask(`${house.url}/search?q=${encodeURIComponent(word)}`);
    const constant = await ask(`${house.url}/robots.txt`);
    // The first ones warm the server up.
    if (at < 20) continue;
    waits.push(page.whole);
    floors.push(constant.whole);
  }
  printFigures([
    {
      what: "two characters, page, median",
      value: median(waits),
      unit: "ms",
      floor: median(floors),
      floorIs: "robots.txt",
    },
    {
      what: "two characters, page, p95",
      value: percentile(waits, 95),
      unit: "ms",
      floor: percentile(floors, 95),
      floorIs: "robots.txt",
      most: 50,
    },
  ]);
}

/** Neighbours that a newspaper's text has, the common as often as they come. */
function pairs(): readonly string[] {
  return cuts(2, 2, tries);
}

const phrases = (): readonly string[] => cuts(4, 6, 100);

const common = [
  "记者",
  "本报",
  "通讯",
  "讯员",
  "我们",
  "一个",
  "没有",
  "的人",
  "是一",
  "不是",
  "了一",
  "上的",
];

function cuts(shortest: number, longest: number, count: number): readonly string[] {
  const chance = seededChance(7);
  const write = newsWriter(chance);
  const found: string[] = [];
  while (found.length < count) {
    const text = write().paragraphs.slice(1).join("");
    const length = shortest + Math.floor(chance() * (longest - shortest + 1));
    const cut = text.slice(Math.floor(chance() * text.length)).slice(0, length);
    if (cut.length === length && /^\p{Script=Han}+$/u.test(cut)) found.push(cut);
  }
  return found;
}
