import { defineConfig } from "@playwright/test";

const asRoot = process.getuid?.() === 0;

/** The journeys, in a real browser against a production server that `e2e/open-house.ts` starts once. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/open-house.ts",
  outputDir: "test-results/journeys",
  workers: 2,
  retries: 0,
  // A journey is several people at several screens; on a busy machine each step may take seconds.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    // Nobody waits longer for a button: a journey that finds none ends, and says which.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    baseURL: process.env.MASTHEAD_E2E_URL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // A trace costs more than the journey it tells of: it is asked for when one fails.
    trace: process.env.MASTHEAD_E2E_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM || undefined,
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
