import autocannon from "autocannon";
import { median, printFigures } from "./measure";
import { leadOf, openSiteHouse, type SiteHouse } from "./site-house";

export const about =
  "story page and front page of the reading site, 32 connections: requests a second beside a constant of the same size";

const connections = 32;
const rounds = 5;
/** Seconds of each turn. */
const turn = 4;

/** Turn by turn: a page, then the floor of the same size, from one server in one run. */
export async function run(): Promise<void> {
  const house = await openSiteHouse();
  try {
    for (const [what, path] of [
      ["story page", await leadOf(house)],
      ["front page", "/"],
    ] as const) {
      await compare(house, what, path, {});
      await compare(house, `${what}, gzip`, path, { "accept-encoding": "gzip" });
    }
  } finally {
    await house.stop();
  }
}

type Headers = Readonly<Record<string, string>>;

async function compare(
  house: SiteHouse,
  what: string,
  path: string,
  headers: Headers,
): Promise<void> {
  const page = await fetch(house.url + path);
  const bytes = (await page.arrayBuffer()).byteLength;
  const floor = `/floor/constant?${new URLSearchParams({ of: path })}`;
  const took: number[] = [];
  const floors: number[] = [];
  await rate(house.url + path, headers);
  await rate(house.url + floor, headers);
  for (let round = 0; round < rounds; round++) {
    took.push(await rate(house.url + path, headers));
    floors.push(await rate(house.url + floor, headers));
  }
  const ratios = took.map((value, at) => value / (floors[at] ?? Number.NaN));
  printFigures([
    {
      what: `${what}, ${bytes} bytes`,
      value: median(took),
      unit: "req/s",
      floor: median(floors),
      floorIs: "constant",
    },
    {
      what: `${what} beside a constant of the same size`,
      value: median(ratios),
      unit: "",
      least: 0.7,
    },
  ]);
}

/** Requests a second. @throws when any answer was no 200. */
async function rate(url: string, headers: Headers): Promise<number> {
  const result = await autocannon({ url, connections, duration: turn, headers });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} answers that are no page`);
  return result.requests.average;
}
