import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { build } from "@/bin/setup/build.mjs";
import { demandPort } from "@/bin/setup/port.mjs";
import { secretsOf } from "@/bin/setup/secrets.mjs";
import { firstAnswer, spawnServer } from "@/bin/setup/serve.mjs";
import { closeDatabase } from "@/db/client";
import type { Newsroom } from "@/db/seed/fresh-newsroom";
import { timed } from "./measure";

/**
 * A newsroom whose server is killed outright and started again on the same port and data. Only the server is started,
 * not all that `npm start` looks after first: a kill costs a second and not five.
 */
export class KilledHouse {
  readonly url: string;
  readonly room: Newsroom;
  readonly #port: number;
  readonly #settings: Record<string, string>;
  #server: ChildProcess | null = null;
  #open: Promise<void> = Promise.resolve();
  #opened: () => void = () => undefined;

  /** Use `KilledHouse.of`. */
  constructor(room: Newsroom, port: number) {
    this.room = room;
    this.#port = port;
    this.url = `http://localhost:${port}`;
    this.#settings = {
      DATA_DIR: room.dir,
      PORT: String(port),
      NEXTAUTH_URL: this.url,
      LOG_LEVEL: "warn",
      ...secretsOf(room.dir, process.env),
    };
    this.#shut();
  }

  /** The house of a newsroom, not yet started. */
  static async of(room: Newsroom): Promise<KilledHouse> {
    await build();
    return new KilledHouse(room, await demandPort({ PORT: "0" }));
  }

  /** Resolves while the house is open; whoever could not be answered waits here. */
  get open(): Promise<void> {
    return this.#open;
  }

  /** Starts the server and, once it answers, does `before` with its data and opens. @returns ms to the first answer. */
  async start(before: () => Promise<void> = async () => undefined): Promise<number> {
    // Ours must not be the connection that spares the server its recovery.
    closeDatabase();
    const server = spawnServer(this.#port, this.#settings);
    server.stdout?.resume();
    this.#server = server;
    const ended = new Promise<never>((_, reject) =>
      server.once("exit", (code) => reject(new Error(`the server ended with code ${code}`))),
    );
    ended.catch(() => undefined);
    const ms = await timed(() => Promise.race([firstAnswer(this.#port), ended]));
    await before();
    closeDatabase();
    this.#opened();
    return ms;
  }

  /** Kills the server as `kill -9` does, whatever it is doing. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (!server || server.exitCode !== null) throw new Error("the server has gone by itself");
    this.#shut();
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await gone;
  }

  /** Ends what is left of it; its data goes too. */
  stop(): void {
    this.#server?.kill("SIGKILL");
    closeDatabase();
    rmSync(this.room.dir, { recursive: true, force: true });
  }

  #shut(): void {
    this.#open = new Promise((resolve) => {
      this.#opened = resolve;
    });
  }
}
