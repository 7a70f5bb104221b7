import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["{core,commands,db,jobs,components,app,bin}/**/*.test.{ts,tsx}"],
    environment: "node",
    execArgv: ["--import", fileURLToPath(new URL("bin/setup/own-modules.mjs", import.meta.url))],
    testTimeout: 20_000,
  },
});
