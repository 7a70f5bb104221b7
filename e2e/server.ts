import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoDays } from "@/db/seed/demo-days";

/** Of every account of a demo newspaper that a journey starts, or of the running one it is tried against. */
export const demoPassword = process.env.DEMO_PASSWORD || "澜城的桥-e2e-口令";

/**
 * The day whose paper is today's in the demo newspaper of these journeys. It stays what it was when they began, also
 * when a long run sees the next paper come out.
 */
export const openingDay = (): string => process.env.MASTHEAD_E2E_DAY || demoDays(Date.now()).today;

export interface House {
  /** Where it serves, e.g. http://localhost:40123. */
  readonly url: string;
  readonly dataDir: string;
  /** Day of today's paper in the demo newspaper that was loaded when it started; another than that of the other journeys in the night. */
  readonly today: string;
  /** Process of the starter; the server is below it. */
  readonly pid: number;
  /** All that it has printed so far. */
  readonly log: () => string;
  /** Asks it to stop and waits until it has; its data goes too unless the journey brought the folder. */
  readonly stop: () => Promise<void>;
  /** Kills it and all it started at once, as a power cut would; the data stays. */
  readonly kill: () => Promise<void>;
}

export interface Wish {
  /** The demo newspaper (true, the default) or an empty house. */
  readonly demo?: boolean;
  /** A folder that outlives the server, to start another on the same data. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the product as `npm start` does, on a free port and data of its own, and waits for its first answer. */
export async function startServer({ demo = true, dataDir, env }: Wish = {}): Promise<House> {
  const dir = dataDir ?? (await mkdtemp(join(tmpdir(), "masthead-e2e-")));
  const { today } = demoDays(Date.now());
  const child = spawn(process.execPath, [join(import.meta.dirname, "..", "bin", "start.mjs")], {
    // A process group of its own, so that `kill` reaches the server behind the starter.
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      MASTHEAD_DIST: process.env.MASTHEAD_DIST || ".next-test",
      DATA_DIR: dir,
      PORT: "0",
      DEMO: demo ? "1" : "0",
      // No journey waits for the demo's own pages, and two cores have enough to do.
      DEMO_PAGES: "0",
      DEMO_PASSWORD: demoPassword,
      ...env,
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await Promise.race([
    new Promise<string>((resolve) =>
      child.on("message", (message: { address: string }) => resolve(message.address)),
    ),
    ended.then(() => Promise.reject(new Error(`The server did not start:\n${log}`))),
  ]);
  const end = async (send: () => void) => {
    if (child.exitCode === null && child.signalCode === null) send();
    await ended;
  };
  return {
    url,
    dataDir: dir,
    today,
    pid: child.pid ?? 0,
    log: () => log,
    stop: async () => {
      await end(() => child.kill("SIGTERM"));
      if (dataDir === undefined) await rm(dir, { recursive: true, force: true });
    },
    kill: () => end(() => process.kill(-(child.pid ?? 0), "SIGKILL")),
  };
}
