import { setTimeout as pause } from "node:timers/promises";
import { createStory } from "@/commands/create-story";
import { plainText } from "@/core/text/plain-text";
import { closeDatabase } from "@/db/client";
import { findStory } from "@/db/queries/story/find-story";
import { cast } from "@/db/seed/cast";
import { archive, benchPassword } from "./house";
import { KilledHouse } from "./killed-house";
import { median, percentile, printFigures } from "./measure";
import { signInOverHttp } from "./sign-in-over-http";
import { StubbornWriters, type Tally } from "./stubborn-writers";
import { Typist } from "./typist";

export const about =
  "the server killed (-9) 200 times during autosaves: acknowledged saves and keystrokes lost";

const kills = 200;
/** Of those, while somebody types at a real browser too. */
const killsWhileTyping = 10;
const count = 8;
/** The server lives this long after it opened, ms, at random between the two. */
const lives = { shortest: 20, longest: 500 };

/** Killed at random moments of eight writers' saves; the last kills also under somebody typing. */
export async function run(): Promise<void> {
  const house = await KilledHouse.of(await archive(0));
  try {
    const storyId = await beginStory(house);
    const signIn = () => signInOverHttp(house.url, cast.lu.login, benchPassword);
    const writers = await StubbornWriters.of(house, count, signIn);
    const writing = writers.write();
    const starts: number[] = [];
    for (let kill = 0; kill < kills - killsWhileTyping; kill++)
      starts.push(await killOnce(house, writers));
    const keys = await typeOn(house, writers, storyId, await signIn());
    writers.end();
    await writing;
    await writers.check();
    report(writers.tally, starts, keys);
  } finally {
    house.stop();
  }
}

async function beginStory({ room }: KilledHouse): Promise<string> {
  const input = { kind: "news", sectionId: room.sections.city, headline: "断电的夜里" } as const;
  return (await createStory({ actor: room.actors.lu, now: Date.now() }, input)).storyId;
}

/** @returns ms from the start to the first answer. */
async function killOnce(house: KilledHouse, writers: StubbornWriters): Promise<number> {
  await pause(lives.shortest + Math.random() * (lives.longest - lives.shortest));
  await house.kill();
  return house.start(() => writers.check());
}

interface Keys {
  readonly typed: string;
  readonly stands: string;
}

async function typeOn(
  house: KilledHouse,
  writers: StubbornWriters,
  storyId: string,
  cookie: string,
): Promise<Keys> {
  const typist = await Typist.at(house.url, storyId, cookie);
  try {
    for (let kill = 0; kill < killsWhileTyping; kill++) {
      await typist.type(pause(Math.random() * 1_500).then(() => killOnce(house, writers)));
      await typist.saved();
    }
    return { typed: typist.typed, stands: await wordsOf(house, storyId) };
  } finally {
    await typist.leave();
  }
}

async function wordsOf({ room }: KilledHouse, storyId: string): Promise<string> {
  const file = await findStory(room.actors.lu, storyId);
  closeDatabase();
  return file ? plainText(file.story.body) : "";
}

function report(tally: Tally, starts: readonly number[], { typed, stands }: Keys): void {
  const none = { unit: "", most: 0 } as const;
  const lost = [...typed].filter((key) => !stands.includes(key)).length;
  const inPlace = [...typed].filter((key, at) => stands[at] === key).length;
  printFigures([
    { what: `acknowledged saves lost in ${kills} kills`, value: tally.lost, ...none },
    { what: "retries that met a conflict with themselves", value: tally.falseConflicts, ...none },
    { what: `keystrokes lost in ${killsWhileTyping} kills while typing`, value: lost, ...none },
    { what: "keystrokes doubled or out of place", value: typed.length - inPlace - lost, ...none },
    { what: "saves acknowledged", value: tally.acknowledged, unit: "" },
    { what: "keystrokes typed", value: typed.length, unit: "" },
    { what: "saves under way when the server was killed", value: tally.unanswered, unit: "" },
    { what: "of those, taken but never answered", value: tally.taken, unit: "" },
    { what: "start to first answer, median", value: median(starts), unit: "ms" },
    { what: "start to first answer, p95", value: percentile(starts, 95), unit: "ms" },
  ]);
}
