import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase } from "@/db/client";
import { hashPassword } from "@/db/password";
import { updateUser } from "@/db/queries/people/write-user";
import { type CastKey, cast } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { seedManyStories } from "@/db/seed/many/many-stories";
import { transact } from "@/db/transact";
import { startServer } from "@/e2e/server";
import { signInOverHttp } from "./sign-in-over-http";

/** A newsroom served by the product itself, as `npm start` does. */
export interface BenchHouse {
  readonly url: string;
  readonly room: Newsroom;
  /** Process of the starter; the server is below it. */
  readonly pid: number;
  /** @returns the session's cookie of one of the cast. */
  readonly signIn: (who: CastKey) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Of everybody in the newsroom of a bench. */
export const benchPassword = "澜城的秤-bench-口令";

/** Serves a newsroom with an archive of that many stories. `before` is done to it while it is still closed. */
export async function openHouse(
  stories: number,
  before?: (room: Newsroom) => Promise<void>,
): Promise<BenchHouse> {
  const room = await archive(stories);
  await before?.(room);
  closeDatabase();
  const server = await startServer({
    dataDir: room.dir,
    demo: false,
    env: { LOG_LEVEL: "warn", MASTHEAD_DIST: process.env.MASTHEAD_DIST ?? ".next" },
  });
  return {
    url: server.url,
    room,
    pid: server.pid,
    signIn: (who) => signInOverHttp(server.url, cast[who].login, benchPassword),
    stop: async () => {
      await server.stop();
      rmSync(room.dir, { recursive: true, force: true });
    },
  };
}

/**
 * A newsroom of its own with an archive of that many stories, in this process's DATA_DIR. The archive is made
 * once a run: benches that want the same one take copies.
 */
export async function archive(stories: number): Promise<Newsroom> {
  const master = join(tmpdir(), `archive-${stories}`);
  const about = join(master, "room.json");
  if (!existsSync(about)) {
    const room = await newArchive(stories);
    cpSync(room.dir, master, { recursive: true });
    rmSync(room.dir, { recursive: true });
    writeFileSync(about, JSON.stringify(room));
  }
  const dir = mkdtempSync(join(tmpdir(), "masthead-"));
  cpSync(master, dir, { recursive: true });
  process.env.DATA_DIR = dir;
  return { ...(JSON.parse(readFileSync(about, "utf8")) as Newsroom), dir };
}

async function newArchive(stories: number): Promise<Newsroom> {
  const room = await freshNewsroom();
  const passwordHash = await hashPassword(benchPassword);
  await transact(async (tx) => {
    for (const { userId } of Object.values(room.actors))
      await updateUser(tx, userId, { passwordHash });
  });
  if (stories > 0) {
    const from = performance.now();
    seedManyStories(room, stories, Date.now());
    console.log(
      `(an archive of ${stories} stories made in ${Math.round((performance.now() - from) / 1000)} s)`,
    );
  }
  closeDatabase();
  return room;
}
