import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import type { CastKey } from "@/db/seed/cast";
import { actionEntries, doorEntries, type Known } from "./entries/actions";
import { builtActions, callAction } from "./entries/call-action";
import { binEntries, commandEntries, commandParts } from "./entries/commands";
import { enter } from "./entries/enter";
import { doorPages, pageEntries, publicRoutes, routeEntries } from "./entries/routes";

/*
 * Every way into the house stands in one list with who may take it. What is in the sources and not in the list
 * fails here; what is in the list is walked: without a session, from a foreign page, and in the wrong role.
 */
const root = join(import.meta.dirname, "..");
const source = (file: string) => readFileSync(join(root, file), "utf8");
const files = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .filter((file) => !file.includes(".test."))
    .sort();
const namesOf = (pattern: string) =>
  files(pattern)
    .map((file) => file.replace(/^.*\//, "").replace(/\.ts$/, ""))
    .sort();

test.describe("the list of entries", () => {
  test("holds every page", () => {
    const found = files("app/(desk)/**/page.tsx").map((file) =>
      file.replace("app/(desk)/", "").replace(/\/page\.tsx$/, ""),
    );
    expect(found.sort()).toEqual([...doorPages, ...Object.keys(pageEntries)].sort());
    expect(files("app/**/page.tsx")).toHaveLength(found.length);
  });

  test("holds every route handler with every method", () => {
    const methods = /export (?:const|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE)\b/g;
    const found = files("app/**/route.{ts,tsx}").flatMap((file) =>
      [...source(file).matchAll(methods)].map(
        ([, method]) => `${file.replace("app/", "").replace(/\/route\.tsx?$/, "")} ${method}`,
      ),
    );
    expect(found.sort()).toEqual([...publicRoutes, ...Object.keys(routeEntries)].sort());
  });

  test("holds every server action, in the sources and in the build", () => {
    const listed = Object.entries(actionEntries).flatMap(([file, actions]) =>
      Object.keys(actions).map((name) => `${file} ${name}`),
    );
    const door = Object.keys(doorEntries).map((name) => `(door)/actions.ts ${name}`);
    const written = files("app/**/*.ts")
      .filter((file) => /^"use server"/.test(source(file)))
      .flatMap((file) =>
        [...source(file).matchAll(/^export (?:const|async function|function) (\w+)/gm)].map(
          ([, name]) => `${file.replace("app/(desk)/", "")} ${name}`,
        ),
      );
    expect(written.sort()).toEqual([...listed, ...door].sort());
    const built = builtActions().map(({ file, name }) => `${file} ${name}`);
    expect(built.filter((action) => !written.includes(action))).toEqual([]);
    for (const file of files("{app,components}/**/*.tsx"))
      expect(source(file), `${file} has an action of its own`).not.toMatch(/["']use server["']/);
  });

  test("holds every command, and each asks for the right that stands beside it", () => {
    expect(namesOf("commands/*.ts")).toEqual(
      [...Object.keys(commandEntries), ...commandParts].sort(),
    );
    for (const [name, { asks }] of Object.entries(commandEntries))
      expect(source(`commands/${name}.ts`), name).toContain(asks);
  });

  test("holds every sub-command of bin/masthead", () => {
    const table =
      /const subCommands[^=]*= \{(.*?)\n\};/s.exec(source("bin/masthead.ts"))?.[1] ?? "";
    const found = [...table.matchAll(/^ {2}"?([\w-]+)"?: \{/gm)].map(([, name]) => name);
    expect(found).toEqual([...binEntries]);
  });
});

test.describe("walking the entries", () => {
  test.describe.configure({ timeout: 240_000 });
  const callers = new Map<CastKey | "nobody", APIRequestContext>();
  let known: Known;

  const first = (text: string, pattern: RegExp) => {
    const [, found] = pattern.exec(text) ?? [];
    if (!found) throw new Error(`the demo newspaper shows nothing like ${pattern}`);
    return found;
  };
  const caller = (who: CastKey | "nobody") => {
    const found = callers.get(who);
    if (!found) throw new Error(`${who} has not come in`);
    return found;
  };

  test.beforeAll(async ({ playwright, baseURL }) => {
    const house = baseURL ?? "";
    callers.set("nobody", await enter(playwright, house));
    for (const who of ["ye", "tian", "shen", "fang", "qin", "bai", "guan", "he"] as const)
      callers.set(who, await enter(playwright, house, who));
    const read = async (who: CastKey, path: string) => (await caller(who).get(path)).text();
    const { pictures } = await (await caller("qin").get("/api/desk/pictures")).json();
    known = {
      issueId: first(await read("qin", "/desk"), /\/desk\/issues\/([0-9a-f-]{36})/),
      storyId: first(
        await read("he", "/desk/stories?view=mine"),
        /\/desk\/stories\/([0-9a-f-]{36})/,
      ),
      sectionId: first(
        await read("guan", "/desk/settings/week"),
        /<option value="([0-9a-f-]{36})"/,
      ),
      userId: first(await read("guan", "/desk/settings/people"), /\/people\/([0-9a-f-]{36})/),
      pictureId: pictures[0].id,
    };
  });
  test.afterAll(async () => {
    for (const context of callers.values()) await context.dispose();
  });

  test("who has not signed in comes to no page, no route and no action of the desk", async () => {
    for (const [page, { address }] of Object.entries(pageEntries)) {
      const answer = await caller("nobody").get(address(known));
      expect([page, answer.status(), answer.headers().location]).toEqual([
        page,
        307,
        `/desk/sign-in?next=${encodeURIComponent(address(known))}`,
      ]);
    }
    for (const [route, { method, address }] of Object.entries(routeEntries)) {
      const answer = await caller("nobody").fetch(address(known), { method });
      const { refusals } = await answer.json();
      expect([route, answer.status(), refusals[0].code]).toEqual([route, 401, "signed-out"]);
      expect(answer.headers()["cache-control"]).toContain("no-store");
    }
    for (const action of builtActions()) {
      const entry = actionEntries[action.file]?.[action.name];
      if (!entry) continue;
      const outcome = await callAction(caller("nobody"), action, known, entry.with(known));
      expect([action.name, outcome.ok, outcome.codes]).toEqual([
        action.name,
        false,
        ["signed-out"],
      ]);
    }
  });

  test("a foreign page, and one that hides where it is, can make a signed-in browser do nothing", async () => {
    for (const origin of ["https://evil.example", "null"]) {
      const headers = { origin };
      for (const [route, { method, address }] of Object.entries(routeEntries)) {
        if (method === "GET") continue;
        const answer = await caller("guan").post(address(known), { headers });
        const { refusals } = await answer.json();
        expect([route, answer.status(), refusals[0].code]).toEqual([route, 403, "foreign-origin"]);
      }
      for (const action of builtActions()) {
        const entry = actionEntries[action.file]?.[action.name];
        const input = entry ? entry.with(known) : doorEntries[action.name];
        const outcome = await callAction(caller("guan"), action, known, input, headers);
        expect([action.name, outcome.ok]).toEqual([action.name, false]);
        expect(outcome.status >= 400 || outcome.codes[0] === "foreign-origin").toBe(true);
      }
      const form = { csrfToken: "x", login: "x", password: "x", json: "true" };
      const signIn = await caller("guan").post("/api/auth/callback/credentials", { headers, form });
      expect(signIn.status()).toBe(403);
      const signOut = await caller("guan").post("/api/auth/signout", { headers, form });
      expect(signOut.status()).toBe(403);
    }
    expect((await caller("guan").get("/desk/settings/people")).status()).toBe(200);
  });

  test("the wrong role is refused by every page, route and action that is not for everybody", async () => {
    for (const [page, { address, notFor, told }] of Object.entries(pageEntries)) {
      if (!notFor) continue;
      const text = await (await caller(notFor).get(address(known))).text();
      expect(text.includes(told ?? "没有这一页"), `${page} for ${notFor}`).toBe(true);
    }
    for (const [route, { method, address, notFor, body }] of Object.entries(routeEntries)) {
      if (!notFor) continue;
      const answer = await caller(notFor).fetch(address(known), {
        method,
        ...(body && { data: body(known) }),
      });
      const { refusals } = await answer.json();
      expect([403, 404], `${route} for ${notFor}: ${refusals[0].code}`).toContain(answer.status());
    }
    for (const action of builtActions()) {
      const entry = actionEntries[action.file]?.[action.name];
      if (!entry?.notFor) continue;
      const outcome = await callAction(caller(entry.notFor), action, known, entry.with(known));
      expect(outcome.ok, `${action.name} for ${entry.notFor}`).toBe(false);
      expect(outcome.codes[0], `${action.name} for ${entry.notFor}`).toMatch(
        /^right\.|-not-found$/,
      );
    }
  });

  test("the door's actions open nothing without what they ask for", async () => {
    for (const action of builtActions().filter(({ file }) => file === "(door)/actions.ts")) {
      const input = doorEntries[action.name];
      const outcome = await callAction(caller("nobody"), action, known, input);
      expect([action.name, outcome.codes]).toEqual([
        action.name,
        [action.name === "openPublication" ? "already-founded" : "invitation-not-found"],
      ]);
    }
  });
});
