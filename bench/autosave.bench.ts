import { setTimeout as pause } from "node:timers/promises";
import { saveStory } from "@/commands/save-story";
import { bumpSite } from "@/db/queries/public/bump-site";
import type { Newsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { type BenchHouse, openHouse } from "./house";
import { median, percentile, printFigures, processorTime, timed } from "./measure";
import { processFamily } from "./process-family";
import { refusedSave, saveOverHttp } from "./save-over-http";
import { Writers } from "./writers";

export const about = "saves of 100 writers at once: the command, and over HTTP";

const count = 100;
const rounds = 40;
/** Until the engine has compiled what a save runs: told apart, for a server does it once a start. */
const firstRounds = 8;
const roundsOverHttp = 12;
/** Saves each writer makes at the pace of someone who types without a pause: the editor waits 800 ms. */
const pacedSaves = 10;
const pace = 1_000;

/** All 100 in one instant, round after round; then over HTTP, and over HTTP at the pace of people. */
export async function run(): Promise<void> {
  let writers: Writers | undefined;
  const house = await openHouse(0, async (room) => {
    await commands(room);
    writers = await Writers.of(room, count);
  });
  try {
    if (writers) await overHttp(house, writers);
  } finally {
    await house.stop();
  }
}

async function commands(room: Newsroom): Promise<void> {
  const writers = await Writers.of(room, count);
  const save = async (n: number) => {
    const saved = await saveStory({ actor: room.actors.lu, now: Date.now() }, writers.next(n));
    writers.saved(n, saved.revision);
  };
  const bare = () => transact((tx) => bumpSite(tx, room.publicationId));
  const first = await measured(firstRounds, () => allAtOnce(writers, save));
  const saves = await measured(rounds, () => allAtOnce(writers, save));
  const floors = await measured(rounds, () => allAtOnce(writers, bare));
  print(`${count} saves at once, command`, saves.waits, floors.waits, "bare commits", 50);
  printFigures([
    {
      what: `the same in the first ${firstRounds} rounds of the process, p95`,
      value: percentile(first.waits, 95),
      unit: "ms",
    },
    {
      what: "processor time of one save",
      value: saves.cpu / saves.waits.length,
      unit: "ms",
      floor: floors.cpu / floors.waits.length,
    },
  ]);
}

async function overHttp({ url, signIn, pid }: BenchHouse, writers: Writers): Promise<void> {
  const worked = () => processFamily(pid).processorTime;
  const cookie = await signIn("lu");
  const save = (n: number) => saveOverHttp(url, cookie, writers, n);
  const refused = (n: number) => refusedSave(url, writers, n);
  for (let n = 0; n < 3; n++) await allAtOnce(writers, save);
  const burst = await measured(roundsOverHttp, () => allAtOnce(writers, save));
  const burstFloor = await measured(roundsOverHttp, () => allAtOnce(writers, refused));
  print(`${count} saves at once, over HTTP`, burst.waits, burstFloor.waits, "401 of the route");
  const before = worked();
  const typing = await measured(1, () => atTheirPace(writers, save));
  const between = worked();
  const typingFloor = await measured(1, () => atTheirPace(writers, refused));
  const after = worked();
  print(
    `${count} people typing, over HTTP`,
    typing.waits,
    typingFloor.waits,
    "401 of the route",
    50,
  );
  printFigures([
    {
      what: "processor time of the server for one of these",
      value: (between - before) / typing.waits.length,
      unit: "ms",
      floor: (after - between) / typingFloor.waits.length,
      floorIs: "401 of the route",
    },
  ]);
}

type Act = (n: number) => Promise<void>;

const allAtOnce = (writers: Writers, act: Act): Promise<number[]> =>
  Promise.all(writers.numbers.map((n) => timed(() => act(n))));

/** Every writer once a second, each beginning at another moment. */
async function atTheirPace(writers: Writers, act: Act): Promise<number[]> {
  const all = writers.numbers.map(async (n) => {
    const waits: number[] = [];
    await pause((n / count) * pace);
    for (let saves = 0; saves < pacedSaves; saves++) {
      const ms = await timed(() => act(n));
      waits.push(ms);
      await pause(Math.max(0, pace - ms));
    }
    return waits;
  });
  return (await Promise.all(all)).flat();
}

async function measured(times: number, round: () => Promise<number[]>) {
  const waits: number[] = [];
  let cpu = -processorTime();
  for (let n = 0; n < times; n++) waits.push(...(await round()));
  cpu += processorTime();
  return { waits, cpu };
}

function print(
  what: string,
  waits: readonly number[],
  floors: readonly number[],
  floorIs: string,
  most?: number,
): void {
  printFigures([
    { what: `${what}, median`, value: median(waits), unit: "ms", floor: median(floors), floorIs },
    {
      what: `${what}, p95`,
      value: percentile(waits, 95),
      unit: "ms",
      floor: percentile(floors, 95),
      floorIs,
      ...(most !== undefined && { most }),
    },
  ]);
}
