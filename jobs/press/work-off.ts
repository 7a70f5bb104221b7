import { setTimeout as pause } from "node:timers/promises";
import { Refused } from "@/core/refusal";
import {
  claimRendering,
  finishRendering,
  giveBackRendering,
  hasWaitingRendering,
  listLostRenderings,
  mostAttempts,
  noteProgress,
  type RenderingRow,
} from "@/db/queries/press/write-rendering";
import { showPressedPages } from "@/db/queries/public/show-pressed-pages";
import { toldStorageFault } from "@/db/storage-fault";
import { transact } from "@/db/transact";
import { PressFault } from "./press-fault";
import { pressRendering } from "./press-rendering";
import type { PressRoom } from "./press-room";
import { setBack } from "./set-back";
import type { Press } from "./with-press";

/** A rendering that takes longer has met a Chromium that hangs, ms. */
const patience = 180_000;
/** How often the claim is renewed, ms. */
const beat = 15_000;
/** How often an idle press looks for work, ms. */
const look = 250;

/**
 * Makes every rendering that is due, one after another in one Chromium, which is closed when nothing has come for `idle`
 * ms. Several processes may do this on the same database: a rendering is claimed by one of them, and one whose process
 * was killed is claimed again. @returns how many it made
 */
export async function workOff(room: PressRoom, idle = 0): Promise<number> {
  let made = 0;
  await giveUpLost(room);
  for (let row = await claim(room, idle); row; row = await claim(room, idle)) {
    const first = row;
    let isOpen = false;
    try {
      await room.withPress(async (press) => {
        isOpen = true;
        for (let next: RenderingRow | null = first; next; next = await claim(room, idle)) {
          const fault = await pressOne(room, press, next);
          if (fault === null) made += 1;
          else if (fault instanceof PressFault || room.signal?.aborted) return;
        }
      });
    } catch (error) {
      if (isOpen) throw error;
      await setBack(room, first, codeOf(error), error);
    }
  }
  return made;
}

/** The next rendering that is due, waited for at most `idle` ms. */
async function claim(room: PressRoom, idle: number): Promise<RenderingRow | null> {
  const until = Date.now() + idle;
  while (!room.signal?.aborted) {
    if (await hasWaitingRendering(room.now())) {
      const row = await transact((tx) => claimRendering(tx, room.now()));
      if (row) return row;
    }
    if (Date.now() >= until) return null;
    await pause(look);
  }
  return null;
}

/** What killed its process so often would kill the next one too. */
async function giveUpLost(room: PressRoom): Promise<void> {
  const lost = await transact((tx) => listLostRenderings(tx, room.now()));
  for (const row of lost)
    await setBack(room, row, "press-chromium-ended", new Error(`lost ${mostAttempts} times`));
}

/** @returns why it could not be made; a PressFault when the Chromium is of no more use */
async function pressOne(room: PressRoom, press: Press, row: RenderingRow): Promise<unknown> {
  const renewing = setInterval(() => void note(room, row, 0), beat);
  try {
    const made = await inTime(
      pressRendering(room, press, row, (progress) => void note(room, row, progress)),
      room.signal,
    );
    const isOurs = await transact(async (tx) => {
      if (!(await finishRendering(tx, row, made, room.now()))) return false;
      if (row.stage === "release") await showPressedPages(tx, row.issueId, room.now());
      return true;
    });
    room.onOutcome?.({ rendering: row.id, outcome: isOurs ? "done" : "lost" });
    return null;
  } catch (error) {
    if (room.signal?.aborted) await transact((tx) => giveBackRendering(tx, row));
    else await setBack(room, row, codeOf(error), error);
    return error;
  } finally {
    clearInterval(renewing);
  }
}

/** How far it is may be lost: the next step says it again, and the end says it all. */
async function note(room: PressRoom, row: RenderingRow, progress: number): Promise<void> {
  await transact((tx) => noteProgress(tx, row, progress, room.now())).catch(() => undefined);
}

/** @throws TooLong, or whatever error the signal was given */
async function inTime<T>(work: Promise<T>, stopping?: AbortSignal): Promise<T> {
  const done = new AbortController();
  const stopped = [done.signal, ...(stopping ? [stopping] : [])];
  const late = pause(patience, undefined, { signal: AbortSignal.any(stopped) }).then(() => {
    throw new TooLong();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
    late.catch(() => undefined);
    work.catch(() => undefined);
  }
}

/** Its Chromium is busy with it still, and no use for the next. */
class TooLong extends PressFault {
  constructor() {
    super("the page took too long");
  }
}

function codeOf(error: unknown): string {
  if (error instanceof TooLong) return "press-took-too-long";
  if (error instanceof PressFault) return "press-chromium-ended";
  const told = toldStorageFault(error);
  return told instanceof Refused ? told.first.code : "press-failed";
}
