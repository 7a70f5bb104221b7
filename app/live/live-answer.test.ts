import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newId } from "@/db/new-id";
import { insertSession, revokeSessions } from "@/db/queries/people/write-session";
import { hashOfToken } from "@/db/secret";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { liveAnswer } from "./live-answer";

const secret = "a secret of 方格";
vi.mock("next/headers", () => ({ cookies: async () => new Map() }));
vi.mock("../api/auth/session-cookie", () => ({ readSessionCookie: async () => secret }));

let room: Newsroom;
beforeEach(async () => {
  room = await freshNewsroom();
  const now = Date.now();
  await transact((tx) =>
    insertSession(tx, {
      id: newId(),
      userId: room.actors.fang.userId,
      secretHash: hashOfToken(secret),
      createdAt: now,
      authenticatedAt: now,
      lastSeenAt: now,
      expiresAt: now + 86_400_000,
      device: "test",
    }),
  );
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A line, what it has said so far, and whether it is closed. */
async function line(name: string, mayLook = () => true) {
  let revision = 1;
  const leaving = new AbortController();
  const answer = await liveAnswer(
    leaving.signal,
    name,
    async () => ({ room: String(revision), copy: "same" }),
    mayLook,
  );
  const heard = { text: "", isClosed: false };
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  void (async () => {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) break;
      heard.text += value;
    }
    heard.isClosed = true;
  })();
  return { answer, heard, leave: () => leaving.abort(), change: () => (revision += 1) };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("a line tells the whole at first, then only what has changed, and gives a sign of life between", async () => {
  const { answer, heard, change, leave } = await line("one");
  expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
  expect(answer.headers.get("cache-control")).toContain("no-transform");
  await pass(2000);
  expect(heard.text).toBe('event: now\ndata: {"room":"1","copy":"same"}\n\n');
  change();
  await pass(1000);
  expect(heard.text).toMatch(/event: news\ndata: \{"room":"2"\}\n\n$/);
  await pass(15_000);
  expect(heard.text).toMatch(/event: beat\ndata: \{\}\n\n/);
  leave();
  await pass(0);
  expect(heard.isClosed).toBe(true);
});

test("when the session ends the line says so and closes within seconds", async () => {
  const { heard } = await line("two");
  await pass(6000);
  expect(heard.isClosed).toBe(false);
  await transact((tx) => revokeSessions(tx, room.actors.fang.userId, Date.now()));
  await pass(5000);
  expect(heard.text).toMatch(/event: end\ndata: \{\}\n\n$/);
  expect(heard.isClosed).toBe(true);
});

test("and when its person may no longer look", async () => {
  let may = true;
  const { heard } = await line("three", () => may);
  await pass(6000);
  expect(heard.isClosed).toBe(false);
  may = false;
  await pass(5000);
  expect(heard.isClosed).toBe(true);
});
