import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { demandChromium } from "@/bin/setup/chromium.mjs";
import { median, printFigures } from "./measure";
import { leadOf, openSiteHouse, paperOf, type SiteHouse } from "./site-house";
import { type Visit, visit } from "./visit";

export const about =
  "first visit to a story and to a page of the paper in a browser: bytes, requests, and the largest paint on a slow line";

const rounds = 9;

/** Each visit in a browser that has seen nothing; on the slow line in turns with the same text as bare HTML. */
export async function run(): Promise<void> {
  const house = await openSiteHouse();
  const browser = await chromium.launch({
    executablePath: (await demandChromium()) || undefined,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  try {
    const path = await leadOf(house);
    await weigh(browser, house, path, { name: "story page", most: 26, script: 8, requests: 5 });
    await race(browser, house, path);
    const paper = await paperOf(house);
    await weigh(browser, house, paper, {
      name: "page of the paper",
      most: 40,
      script: 15,
      requests: 5,
    });
    await paintPaper(browser, house, paper);
  } finally {
    await browser.close();
    await house.stop();
  }
}

/** Bars: KB as sent, KB of script, number of requests. */
interface Weights {
  readonly name: string;
  readonly most: number;
  readonly script: number;
  readonly requests: number;
}

async function weigh(
  browser: Browser,
  { url }: SiteHouse,
  path: string,
  bars: Weights,
): Promise<void> {
  const { transferred, requests, scripts } = await visit(browser, url + path);
  const inPage = [
    ...(await (await fetch(url + path)).text()).matchAll(/<script>(.*?)<\/script>/gs),
  ];
  const script = scripts + gzipSync(inPage.map(([, code]) => code).join("\n")).length;
  printFigures([
    {
      what: `${bars.name} as transferred with gzip, pictures aside`,
      value: transferred / 1024,
      unit: "KB",
      most: bars.most,
    },
    {
      what: "script of it, with what stands in the page",
      value: script / 1024,
      unit: "KB",
      most: bars.script,
    },
    { what: "requests, pictures aside", value: requests, unit: "", most: bars.requests },
  ]);
}

async function race(browser: Browser, { url }: SiteHouse, path: string): Promise<void> {
  const bare = `${url}/floor/bare/${path.split("/").at(-1)}`;
  const pages: Visit[] = [];
  const floors: Visit[] = [];
  const slow = { isSlow: true };
  for (const address of [url + path, bare]) await visit(browser, address, slow);
  for (let round = 0; round < rounds; round++) {
    pages.push(await visit(browser, url + path, slow));
    floors.push(await visit(browser, bare, slow));
  }
  const paint = (visits: readonly Visit[]) => visits.map(({ largestPaint }) => largestPaint);
  const ratios = paint(pages).map((ms, at) => ms / (paint(floors)[at] ?? Number.NaN));
  printFigures([
    {
      what: "largest paint, 1.6 Mbps, 150 ms, CPU ÷ 4",
      value: median(paint(pages)),
      unit: "ms",
      floor: median(paint(floors)),
      floorIs: "bare HTML",
    },
    {
      what: "largest paint beside the same text as bare HTML",
      value: median(ratios),
      unit: "",
      most: 1.15,
    },
    {
      what: "blocking time",
      value: median(pages.map((v) => v.blocking)),
      unit: "ms",
      floor: median(floors.map((v) => v.blocking)),
      floorIs: "bare HTML",
      most: 100,
    },
    {
      what: "layout shift, the worst visit",
      value: Math.max(...pages.map((v) => v.shift)),
      unit: "",
      most: 0,
    },
  ]);
}

/** The page of the paper with its pictures, on a phone and the slow line; beside the story as bare HTML. */
async function paintPaper(browser: Browser, { url }: SiteHouse, path: string): Promise<void> {
  const bare = `${url}/floor/bare/${(await leadOf({ url })).split("/").at(-1)}`;
  const pages: Visit[] = [];
  const floors: Visit[] = [];
  for (const address of [url + path, bare]) await visit(browser, address, { isSlow: true });
  for (let round = 0; round < rounds; round++) {
    pages.push(await visit(browser, url + path, { isSlow: true, hasPictures: true }));
    floors.push(await visit(browser, bare, { isSlow: true }));
  }
  printFigures([
    {
      what: "largest paint of the paper with its picture, 1.6 Mbps, 150 ms, CPU ÷ 4",
      value: median(pages.map((v) => v.largestPaint)),
      unit: "ms",
      floor: median(floors.map((v) => v.largestPaint)),
      floorIs: "bare HTML",
      most: 2000,
    },
    {
      what: "layout shift of the paper, the worst visit",
      value: Math.max(...pages.map((v) => v.shift)),
      unit: "",
      most: 0,
    },
  ]);
}
