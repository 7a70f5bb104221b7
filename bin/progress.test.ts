import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, it, vi } from "vitest";
import { inCheckout } from "./setup/checkout.mjs";
import { step } from "./setup/step.mjs";

const told: string[] = [];
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  told.length = 0;
});

/** A step of 25 seconds that says after 12 what it is at. */
async function watch(isTerminal: boolean) {
  vi.useFakeTimers();
  vi.stubEnv("LC_ALL", "en_GB.UTF-8");
  vi.spyOn(process.stdout, "write").mockImplementation((text) => told.push(String(text)) > 0);
  const before = process.stdout.isTTY;
  process.stdout.isTTY = isTerminal;
  const done = step({ zh: "构建", en: "Building" }, async (tell) => {
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    tell("compiling");
    await new Promise((resolve) => setTimeout(resolve, 13_000));
  });
  await vi.advanceTimersByTimeAsync(25_000);
  await done;
  process.stdout.isTTY = before;
}

it("a long step writes a line into a log when it begins, every ten seconds and when it is done", async () => {
  await watch(false);
  expect(told).toEqual([
    "  … Building\n",
    "  … Building (10.0 s)\n",
    "  … Building (compiling, 20.0 s)\n",
    "  ✓ Building (compiling, 25.0 s)\n",
  ]);
});

it("on a terminal it counts in place", async () => {
  await watch(true);
  expect(told.length).toBeGreaterThan(40);
  expect(told.slice(0, -1).every((line) => line.startsWith("\r") && !line.includes("\n"))).toBe(
    true,
  );
  expect(told.at(-1)).toMatch(/✓ Building \(compiling, 25\.0 s\)\n$/);
});

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s in the middle of it ends the program it runs too", async (signal, code) => {
  const script = `
    const { runProgram } = await import(${JSON.stringify(inCheckout("bin", "setup", "program.mjs"))});
    await runProgram(process.execPath, ["-e", "console.log(process.pid); setInterval(() => 0, 1000)"], {
      onText: (text) => process.stdout.write(text),
    });`;
  const start = spawn(process.execPath, ["--input-type=module", "-e", script]);
  const [text] = await once(start.stdout.setEncoding("utf8"), "data");
  start.kill(signal);
  const [ended] = await once(start, "exit");
  expect(ended).toBe(code);
  await vi.waitFor(() => expect(() => process.kill(Number(text), 0)).toThrow("ESRCH"), 5_000);
});
