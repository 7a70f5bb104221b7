import { createServer } from "node:net";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { cast } from "@/db/seed/cast";
import { builtActions, callAction } from "./entries/call-action";
import { enter } from "./entries/enter";
import { demoPassword, type House, startServer } from "./server";

const known = { issueId: "", storyId: "", sectionId: "", userId: "", pictureId: "" };

/** A port nobody uses. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

test.describe("a paper served with TLS by a proxy", () => {
  test.describe.configure({ timeout: 300_000 });
  const ours = "https://paper.example";
  let house: House;
  let base: string;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    const port = await freePort();
    base = `http://localhost:${port}`;
    house = await startServer({ env: { PORT: String(port), NEXTAUTH_URL: ours } });
  });
  test.afterAll(() => house.stop());

  /** Cookies as the browser behind the proxy would keep them: this side of it speaks no TLS. */
  const cookiesOf = (answer: Response) => answer.headers.getSetCookie();
  const pairs = (cookies: readonly string[]) => cookies.map((c) => c.split(";")[0]).join("; ");

  async function signInWith(password: string, more: Readonly<Record<string, string>> = {}) {
    const csrf = await fetch(`${base}/api/auth/csrf`, { headers: { origin: ours, ...more } });
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const cookie = [pairs(cookiesOf(csrf)), more.cookie].filter(Boolean).join("; ");
    const answer = await fetch(`${base}/api/auth/callback/credentials`, {
      method: "POST",
      headers: { origin: ours, ...more, cookie },
      body: new URLSearchParams({ csrfToken, login: cast.lu.login, password, json: "true" }),
    });
    return { answer, body: await answer.text() };
  }
  const sessionOf = (answer: Response) =>
    cookiesOf(answer).find((cookie) => cookie.startsWith("__Host-masthead.session=")) ?? "";
  const atTheDesk = async (cookie: string) =>
    (await fetch(`${base}/desk`, { headers: { cookie }, redirect: "manual" })).status;

  test("gives cookies that are bound to it: __Host-, Secure, HttpOnly, SameSite=Lax, no domain", async () => {
    const { answer } = await signInWith(demoPassword);
    for (const cookie of cookiesOf(answer).filter((c) => !c.includes("Max-Age=0"))) {
      expect(cookie).toMatch(/^__Host-masthead\./);
      expect(cookie).toMatch(/; Secure/);
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=Lax/i);
      expect(cookie).toMatch(/; Path=\/(;|$)/);
      expect(cookie).not.toMatch(/; Domain=/i);
    }
    expect(sessionOf(answer)).not.toBe("");
    const door = await fetch(`${base}/desk/sign-in`);
    expect(door.headers.get("strict-transport-security")).toContain("max-age=31536000");
  });

  test("takes no session from outside, and a new sign-in ends the one it takes the place of", async () => {
    const planted = "__Host-masthead.session=planted-by-somebody";
    const first = sessionOf((await signInWith(demoPassword, { cookie: planted })).answer);
    expect(first).not.toContain("planted");
    const [one = ""] = first.split(";");
    expect(await atTheDesk(one)).toBe(200);
    const [two = ""] = sessionOf((await signInWith(demoPassword, { cookie: one })).answer).split(
      ";",
    );
    expect(two).not.toBe(one);
    expect(await atTheDesk(two)).toBe(200);
    expect(await atTheDesk(one)).toBe(307);
    expect(await atTheDesk(planted)).toBe(307);
    // The plain name of a house without TLS opens nothing here.
    expect(await atTheDesk(two.replace("__Host-", ""))).toBe(307);
  });

  test("is led nowhere by a Host or a forwarded host that is not its own", async () => {
    for (const spoofed of ["host", "x-forwarded-host"]) {
      const headers = { origin: ours, [spoofed]: "evil.example" };
      const { answer, body } = await signInWith(demoPassword, headers);
      expect(answer.status).toBe(200);
      expect(body).not.toContain("evil.example");
      expect(JSON.stringify([...answer.headers])).not.toContain("evil.example");
      const out = await fetch(`${base}/api/auth/signin?callbackUrl=https://evil.example/x`, {
        headers,
        redirect: "manual",
      });
      expect(out.headers.get("location") ?? "").not.toMatch(/^https:\/\/evil\.example/);
      const desk = await fetch(`${base}/desk`, { headers, redirect: "manual" });
      expect(desk.headers.get("location")).toMatch(/^\/desk\/sign-in\?/);
    }
    const foreign = await signInWith(demoPassword, { origin: "http://localhost" });
    expect(foreign.answer.status).toBe(403);
  });

  test("counts failures by the address its proxy names last, and makes guessing wait", async () => {
    const place = { "x-forwarded-for": "198.51.100.7, 203.0.113.9" };
    const answers: string[] = [];
    for (let i = 0; i < 6; i++) answers.push((await signInWith(`猜的密码第${i}个`, place)).body);
    for (const answer of answers.slice(0, 5)) expect(answer).toContain("sign-in-wrong");
    expect(answers[5]).toContain("sign-in-wait");
    // The account waits, whoever asks; another account from there does not yet.
    expect((await signInWith(demoPassword)).body).toContain("sign-in-wait");
  });

  test("keeps no password, no token, no address and no word of a story in its log", async () => {
    await expect.poll(() => house.log().split('"sign-in refused"').length - 1).toBeGreaterThan(5);
    expect(house.log()).not.toContain("猜的密码");
    const lines = house
      .log()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const said = JSON.stringify(lines);
    for (const secret of ["__Host-masthead", "198.51.100.7", "203.0.113.9", cast.lu.login])
      expect(said).not.toContain(secret);
  });
});

test.describe("what is sent to the house", () => {
  test.describe.configure({ timeout: 300_000 });
  let house: House;
  let guan: APIRequestContext;
  test.beforeAll(async ({ playwright }) => {
    test.setTimeout(300_000);
    house = await startServer();
    guan = await enter(playwright, house.url, "guan");
  });
  test.afterAll(async () => {
    await guan.dispose();
    await house.stop();
  });

  const save = "/api/desk/stories/none/save";
  const answered = async (path: string, options: Parameters<APIRequestContext["post"]>[1]) => {
    const answer = await guan.post(path, options);
    const text = await answer.text();
    expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|Error:/);
    return { status: answer.status(), refusals: JSON.parse(text).refusals };
  };

  test("must be JSON where JSON is asked for, of a size that can be read", async () => {
    const json = { "content-type": "application/json" };
    const plain = { "content-type": "text/plain" };
    const notJson = { status: 415, refusals: [{ code: "input-not-json" }] };
    expect(await answered(save, { headers: plain, data: "{}" })).toMatchObject(notJson);
    for (const data of ["{", "[]", "null", "\u0000"])
      expect(await answered(save, { headers: json, data: Buffer.from(data) })).toMatchObject(
        notJson,
      );
    const large = Buffer.from(JSON.stringify({ key: "x".repeat(7 * 1024 * 1024) }));
    const tooLarge = await answered(save, { headers: json, data: large });
    expect(tooLarge).toMatchObject({ status: 413, refusals: [{ params: { max: 6 } }] });
    expect(tooLarge.refusals[0].message).toContain("最多 6 MB");
    expect(await answered(save, { data: { key: 7, baseRevision: "x", draft: [] } })).toMatchObject({
      status: 422,
      refusals: [{ code: "input-invalid" }],
    });
    expect(
      await answered(save, { data: { key: "a-key-of-a-save", baseRevision: 1, draft: {} } }),
    ).toMatchObject({ status: 422, refusals: [{ field: "kind" }] });
  });

  const call = (name: string, input: unknown, headers: Record<string, string> = {}) => {
    const action = builtActions().find((built) => built.name === name);
    if (!action) throw new Error(`no action ${name}`);
    return callAction(guan, action, known, input, headers);
  };

  test("a name of a megabyte is refused at its field, with the limit, in the person's language", async () => {
    const section = { name: "长".repeat(1024 * 1024), nameEn: "", slug: "long" };
    const chinese = await call("makeSection", section);
    expect(chinese.codes).toEqual(["too-long"]);
    expect(chinese.text).toContain('"field":"name"');
    expect(chinese.text).toContain("名称有 1,048,576 字，最多 1,000 字。");
    const english = await call("makeSection", section, { "accept-language": "en" });
    expect(english.text).toMatch(/1,048,576.*1,000/);
    expect(chinese.text).not.toMatch(/node_modules|\bat .+:\d+:\d+/);
  });

  test("unknown fields, wrong types and too many are refused by name", async () => {
    const section = { name: "体育", nameEn: "", slug: "sports" };
    const unknown = await call("makeSection", { ...section, administrator: true });
    expect(unknown.codes).toEqual(["input-unknown"]);
    expect(unknown.text).toContain("“administrator”");
    const wrong = await call("makeSection", { ...section, name: { $ne: "" }, slug: 7 });
    expect(wrong.codes).toEqual(["input-invalid", "input-invalid"]);
    expect(wrong.text).toContain('"field":"name"');
    expect(wrong.text).toContain('"field":"slug"');
    const many = await call("saveSectionOrder", { sectionIds: Array(201).fill("x") });
    expect(many.codes).toEqual(["too-many"]);
    for (const input of [null, [], "text", 7, undefined]) {
      const outcome = await call("makeSection", input);
      expect([outcome.ok, outcome.codes]).toEqual([false, ["input-invalid"]]);
    }
  });

  test("leaves one line in the log for each refusal: what and who, never what was sent", async () => {
    const before = house.log().length;
    await call("rename", { userId: "none", name: "不入日志的名字", pinyin: "" });
    await expect.poll(() => house.log().slice(before)).toContain("person-not-found");
    const lines = house
      .log()
      .slice(before)
      .trim()
      .split("\n")
      .filter((line) => line.startsWith("{"));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      msg: "refused",
      refusals: ["person-not-found"],
      request: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(house.log()).not.toContain("不入日志的名字");
  });
});
