import { beforeEach, describe, expect, it } from "vitest";
import { Refused } from "@/core/refusal";
import { hashPassword } from "@/db/password";
import { findVisitor } from "@/db/queries/people/find-visitor";
import { updateUser } from "@/db/queries/people/write-user";
import { sessions, signInFailures } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

const noon = Date.UTC(2026, 10, 24, 4);
const minute = 60_000;
const password = "渡口旁的老钟楼 1931";
let room: Newsroom;

beforeEach(async () => {
  room = await freshNewsroom();
  const passwordHash = await hashPassword(password);
  await transact((tx) => updateUser(tx, room.actors.lu.userId, { passwordHash }));
});

const attempt = (change: Partial<Parameters<typeof signIn>[0]> = {}) =>
  signIn({
    login: cast.lu.login,
    password,
    address: "192.0.2.7",
    device: "Firefox · Linux",
    now: noon,
    ...change,
  });

const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (e: unknown) => e,
  );
  return error instanceof Refused ? error.first.code : null;
};

const failTimes = async (times: number, change: Partial<Parameters<typeof signIn>[0]> = {}) => {
  for (let i = 0; i < times; i++) await refusal(attempt({ password: "wrong", ...change }));
};

describe("signing in", () => {
  it("opens a session whose secret only the browser knows", async () => {
    const { sessionSecret } = await attempt({ login: `  ${cast.lu.login.toUpperCase()} ` });
    const [row] = await rawDb().select().from(sessions);
    expect(row?.secretHash).not.toContain(sessionSecret);
    expect((await findVisitor(sessionSecret, noon))?.actor.name).toBe("陆之遥");
  });

  it("gives one answer to a wrong password, an unknown login and a disabled account", async () => {
    expect(await refusal(attempt({ password: "wrong" }))).toBe("sign-in-wrong");
    expect(await refusal(attempt({ login: "nobody@lancheng.example" }))).toBe("sign-in-wrong");
    await transact((tx) => updateUser(tx, room.actors.lu.userId, { disabledAt: noon }));
    expect(await refusal(attempt())).toBe("sign-in-wrong");
  });

  it("makes the account wait after five failures, and longer after each more", async () => {
    await failTimes(5);
    expect(await refusal(attempt())).toBe("sign-in-wait");
    await refusal(attempt({ password: "wrong", now: noon + minute }));
    expect(await refusal(attempt({ now: noon + minute + 31_000 }))).toBe("sign-in-wait");
    expect(await refusal(attempt({ now: noon + 2 * minute + 1_000 }))).toBeNull();
  });

  it("makes an unknown login wait in the same way", async () => {
    await failTimes(5, { login: "nobody@lancheng.example" });
    expect(await refusal(attempt({ login: "nobody@lancheng.example" }))).toBe("sign-in-wait");
  });

  it("makes an address wait after twenty failures over many accounts", async () => {
    for (let i = 0; i < 20; i++) await failTimes(1, { login: `reader${i}@lancheng.example` });
    expect(await refusal(attempt())).toBe("sign-in-wait");
    expect(await refusal(attempt({ address: "192.0.2.8" }))).toBeNull();
  });

  it("counts tries made at the same moment", async () => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => refusal(attempt({ password: "wrong" }))),
    );
    expect(tries.filter((code) => code === "sign-in-wait")).toHaveLength(3);
  });

  it("forgets failures after a quarter of an hour and after a success", async () => {
    await failTimes(4);
    await attempt();
    await failTimes(4);
    expect(await refusal(attempt())).toBeNull();
    await failTimes(7);
    expect(await refusal(attempt({ now: noon + 16 * minute }))).toBeNull();
  });

  it("keeps no address and no login among the failures", async () => {
    await failTimes(1);
    const rows = await rawDb().select().from(signInFailures);
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|lancheng/);
  });
});

describe("a session", () => {
  it("ends after twelve idle hours and after seven days", async () => {
    const { sessionSecret } = await attempt();
    const hour = 60 * minute;
    expect(await findVisitor(sessionSecret, noon + 11 * hour)).not.toBeNull();
    expect(await findVisitor(sessionSecret, noon + 12 * hour)).toBeNull();
    await rawDb()
      .update(sessions)
      .set({ lastSeenAt: noon + 7 * 24 * hour });
    expect(await findVisitor(sessionSecret, noon + 7 * 24 * hour - 1)).not.toBeNull();
    expect(await findVisitor(sessionSecret, noon + 7 * 24 * hour)).toBeNull();
  });

  it("ends when the person signs out, and when the same person signs in again in its place", async () => {
    const first = await attempt();
    const second = await attempt({ replaces: first.sessionSecret });
    expect(await findVisitor(first.sessionSecret, noon)).toBeNull();
    await signOut(second.sessionSecret, noon);
    expect(await findVisitor(second.sessionSecret, noon)).toBeNull();
  });

  it("is nobody's when the secret is made up", async () => {
    expect(await findVisitor("made up", noon)).toBeNull();
  });
});
