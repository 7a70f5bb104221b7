import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inCheckout } from "./setup/checkout.mjs";
import { demandSpace, whyNotWritable } from "./setup/data-dir.mjs";
import { demandNode, isNodeTooOld, oldestInstaller, oldestServer } from "./setup/node-floor.mjs";
import { portOf, whyNotPort } from "./setup/port.mjs";
import { publicUrlOf } from "./setup/public-url.mjs";
import { languages, Stop } from "./setup/speech.mjs";

const scratch = mkdtempSync(join(tmpdir(), "masthead-start-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Starts the product with a fault in its way, and hands back what a person sees. */
function start(env: Readonly<Record<string, string>>) {
  return new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = spawn(process.execPath, [inCheckout("bin", "start.mjs")], {
      env: { ...process.env, LC_ALL: "en_GB.UTF-8", ...env },
      timeout: 15_000,
    });
    let out = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        out += text;
      });
    child.on("close", (code) => resolve({ code, out }));
  });
}

/** One line, one sentence, no trace of the program's inside. */
function expectOneSentence(out: string) {
  expect(out.trim().split("\n")).toHaveLength(1);
  expect(out.trim()).toMatch(/^[A-Z].+[.。]$/);
  expect(out).not.toMatch(/\bat .+:\d+|Error:|node:internal/);
}

describe("npm start says in one sentence what is in its way", () => {
  let neighbour: Server;
  let taken = 0;
  beforeAll(async () => {
    neighbour = createServer();
    await new Promise<void>((resolve) => neighbour.listen(0, resolve));
    const address = neighbour.address();
    taken = typeof address === "object" && address ? address.port : 0;
  });
  afterAll(() => new Promise((resolve) => neighbour.close(resolve)));

  test("a port that another program has taken", async () => {
    const { code, out } = await start({ DATA_DIR: join(scratch, "port"), PORT: String(taken) });
    expect(code).toBe(1);
    expectOneSentence(out);
    expect(out).toContain(`Port ${taken} is already in use`);
    expect(out).toContain(`PORT=${taken + 1} npm start`);
  });

  test("a port that is no number", async () => {
    const { code, out } = await start({ DATA_DIR: join(scratch, "port"), PORT: "八千" });
    expect(code).toBe(1);
    expectOneSentence(out);
    expect(out).toContain("PORT=八千 is not a port");
  });

  test("a data folder that is a file", async () => {
    const file = join(scratch, "file");
    writeFileSync(file, "");
    const { code, out } = await start({ DATA_DIR: join(file, "data"), PORT: "0" });
    expect(code).toBe(1);
    expectOneSentence(out);
    expect(out).toContain("DATA_DIR must be a folder");
  });

  test("a public address that is none", async () => {
    const wish = {
      DATA_DIR: join(scratch, "address"),
      PORT: "0",
      PUBLIC_URL: "paper.example/news",
    };
    const { code, out } = await start(wish);
    expect(code).toBe(1);
    expectOneSentence(out);
    expect(out).toContain("PUBLIC_URL=paper.example/news cannot be used");
  });

  // Root may write into a folder that nobody may write; the kernel's own folder stops root too.
  const readOnly = process.getuid?.() === 0 && process.platform === "linux" ? "/proc/1" : scratch;
  test("a data folder that is read-only", async () => {
    const dir = join(readOnly, "masthead");
    if (readOnly === scratch) chmodSync(scratch, 0o555);
    const { code, out } = await start({ DATA_DIR: dir, PORT: "0" });
    if (readOnly === scratch) chmodSync(scratch, 0o755);
    expect(code).toBe(1);
    expectOneSentence(out);
    expect(out).toContain(`The data folder ${dir} cannot be written`);
  });

  test("a data folder on a disk that is nearly full, and on one that is full", async ({ skip }) => {
    const disk = join(scratch, "small-disk");
    mkdirSync(disk);
    const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "none", disk]);
    skip(status !== 0, "only root may mount a small disk, and not in every container");
    const wish = { DATA_DIR: join(disk, "data"), PORT: "0" };
    const nearly = await start(wish);
    expect(() => writeFileSync(join(disk, "filler"), Buffer.alloc(1 << 20))).toThrow("ENOSPC");
    const full = await start(wish);
    spawnSync("umount", [disk]);
    expect([nearly.code, full.code]).toEqual([1, 1]);
    expectOneSentence(nearly.out);
    expect(nearly.out).toContain("is nearly full, 0 MB are left");
    expectOneSentence(full.out);
    expect(full.out).toContain("is full");
  });

  test("in Chinese for a Chinese terminal, in both when the terminal names no language", async () => {
    const wish = { DATA_DIR: join(scratch, "port"), PORT: String(taken) };
    const chinese = await start({ ...wish, LC_ALL: "zh_CN.UTF-8" });
    expect(chinese.out.trim()).toMatch(/^端口 \d+ 已有别的程序在用.+。$/);
    const both = await start({ ...wish, LC_ALL: "C.UTF-8" });
    expect(both.out.trim().split("\n")).toHaveLength(2);
  });
});

describe("the address that readers use", () => {
  test("is PUBLIC_URL, or a NEXTAUTH_URL that says TLS; without them the house is this machine's own", () => {
    expect(publicUrlOf({})).toBeUndefined();
    expect(publicUrlOf({ NEXTAUTH_URL: "http://localhost:3000" })).toBeUndefined();
    expect(publicUrlOf({ NEXTAUTH_URL: "https://paper.example" })).toBe("https://paper.example");
    expect(publicUrlOf({ PUBLIC_URL: "https://paper.example/", NEXTAUTH_URL: "https://x.y" })).toBe(
      "https://paper.example",
    );
  });

  test.each(["paper.example", "https://paper.example/news", "ftp://paper.example", "https://x/?a"])(
    "is refused in a sentence when it is %s",
    (wish) => {
      const { zh, en } = wordsOf(() => publicUrlOf({ PUBLIC_URL: wish }));
      expect(zh).toContain(wish);
      expect(en).toContain("https://paper.example");
    },
  );
});

/** The words of a Stop, for faults that a test machine cannot have. */
function wordsOf(act: () => unknown): { zh: string; en: string } {
  try {
    act();
  } catch (reason) {
    if (reason instanceof Stop) return reason.sentence;
  }
  throw new Error("nothing was refused");
}

describe("the sentences for faults this machine does not have", () => {
  test("a Node that is too old names itself and what is wanted", () => {
    const { zh, en } = wordsOf(() => demandNode("16.20.2", oldestInstaller));
    expect(zh).toContain("16.20.2");
    expect(zh).toContain("22.12");
    expect(en).toBe(
      "Node.js 16.20.2 on this machine is too old: install version 22.12 or newer from https://nodejs.org and try again.",
    );
  });

  test.each([
    ["20.20.2", oldestServer, true],
    ["22.11.9", oldestServer, true],
    ["22.12.0", oldestServer, false],
    ["24.0.0", oldestServer, false],
    ["17.9.1", oldestInstaller, true],
    ["18.0.0", oldestInstaller, false],
  ])("Node %s against %s", (version, oldest, tooOld) => {
    expect(isNodeTooOld(version, oldest)).toBe(tooOld);
  });

  test("a disk that is nearly full, and one that is full", () => {
    const { zh, en } = wordsOf(() => demandSpace("/srv/data", 12 * 1024 * 1024));
    expect(zh).toContain("只剩 12 MB");
    expect(en).toContain("12 MB are left");
    expect(() => demandSpace("/srv/data", 300 * 1024 * 1024)).not.toThrow();
    expect(whyNotWritable("/srv/data", "ENOSPC").en).toContain("is full");
  });

  test("a port that only an administrator may take", () => {
    expect(whyNotPort(80, "EACCES").en).toContain("ports below 1024");
  });
});

test.each([
  [undefined, 3000],
  ["", 3000],
  ["0", 0],
  ["65535", 65535],
])("PORT=%s means %i", (wish, port) => {
  expect(portOf(wish)).toBe(port);
});

test.each(["-1", "65536", "80a", " 80", "1e3"])("PORT=%s is refused", (wish) => {
  expect(() => portOf(wish)).toThrow(Stop);
});

test.each([
  [{ LANG: "zh_CN.UTF-8" }, ["zh"]],
  [{ LANG: "zh_CN.UTF-8", LC_ALL: "en_US.UTF-8" }, ["en"]],
  [{ LANG: "de_DE.UTF-8" }, ["en"]],
  [{ LANG: "C.UTF-8" }, ["zh", "en"]],
  [{}, ["zh", "en"]],
])("a terminal with %o is spoken to in %o", (env, spoken) => {
  expect(languages(env)).toEqual(spoken);
});
