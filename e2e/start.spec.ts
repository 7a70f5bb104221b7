import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { cast } from "@/db/seed/cast";
import { startServer } from "./server";
import { signInAtTheDoor } from "./sign-in";

test("陆之遥 comes to the desk with the demo's password", async ({ page }) => {
  await signInAtTheDoor(page, "lu");
  await expect(page.getByText(cast.lu.name).first()).toBeVisible();
});

test("the desk shows nothing to somebody who has not signed in", async ({ page }) => {
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk\/sign-in/);
});

test.describe("a house of its own", () => {
  let dataDir: string;
  test.beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "masthead-e2e-start-"));
  });
  test.afterEach(() => rm(dataDir, { recursive: true, force: true }));

  test("after a stop and another start the same people sign in, and nothing is made anew", async ({
    page,
  }) => {
    const first = await startServer({ dataDir });
    await expect.poll(first.log).toContain(cast.guan.login);
    const secrets = await readFile(join(dataDir, "secrets"), "utf8");
    await first.stop();
    const second = await startServer({ dataDir });
    expect(second.log()).not.toContain(cast.guan.login);
    expect(await readFile(join(dataDir, "secrets"), "utf8")).toBe(secrets);
    await signInAtTheDoor(page, "guan", second.url);
    await second.stop();
  });

  test("the secrets are for their owner's eyes only, and appear in no log", async () => {
    const house = await startServer({ dataDir, demo: false });
    const file = join(dataDir, "secrets");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const secrets = Object.values<string>(JSON.parse(await readFile(file, "utf8")));
    expect(secrets.map((secret) => secret.length)).toEqual([43, 43]);
    for (const secret of secrets) expect(house.log()).not.toContain(secret);
    await house.stop();
  });

  test("Ctrl-C stops it without a word of alarm, and the second start builds and makes nothing", async () => {
    const first = await startServer({ dataDir, demo: false });
    process.kill(first.pid, "SIGINT");
    await first.stop();
    expect(first.log()).not.toMatch(/\bat .+:\d+:\d+|Error|unexpectedly/);
    const second = await startServer({ dataDir, demo: false });
    expect(second.log()).not.toMatch(/Building|Loading|Installing/);
    await second.stop();
  });

  test("two copies side by side serve two newspapers", async () => {
    const [one, two] = await Promise.all([
      startServer({ dataDir }),
      startServer({ dataDir: join(dataDir, "other"), demo: false }),
    ]);
    expect(await (await fetch(`${one.url}/`)).text()).toContain("澜城日报");
    expect((await fetch(`${two.url}/`)).url).toBe(`${two.url}/welcome`);
    await Promise.all([one.stop(), two.stop()]);
  });

  test("a killed server leaves a house that opens again", async () => {
    const first = await startServer({ dataDir });
    await first.kill();
    const second = await startServer({ dataDir });
    expect((await fetch(`${second.url}/desk/sign-in`)).status).toBe(200);
    await second.stop();
  });
});

test("the build holds no page of any newspaper: every copy makes its own from its own data", async () => {
  const dist = join(import.meta.dirname, "..", process.env.MASTHEAD_DIST || ".next-test");
  const { routes } = JSON.parse(await readFile(join(dist, "prerender-manifest.json"), "utf8"));
  expect(Object.keys(routes).filter((route) => !route.startsWith("/_"))).toEqual([]);
});
