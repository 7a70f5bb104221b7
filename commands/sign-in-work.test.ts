import { beforeEach, describe, expect, it, vi } from "vitest";
import { cast } from "@/db/seed/cast";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";

/** What argon2 was asked: the kind of work and its cost, which is what the time depends on. */
const asked = vi.hoisted(() => [] as string[]);

vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  const costOf = (made: string) => made.split("$").slice(1, 4).join(" ");
  return {
    ...argon2,
    hash: async (...args: Parameters<typeof argon2.hash>) => {
      const made = await argon2.hash(...args);
      asked.push(`hash ${costOf(made)}`);
      return made;
    },
    verify: (...args: Parameters<typeof argon2.verify>) => {
      asked.push(`verify ${costOf(String(args[0]))} of ${String(args[1]).length}`);
      return argon2.verify(...args);
    },
  };
});

/** A server that has just started: nothing is made ready by an earlier sign-in. */
async function freshServer() {
  vi.resetModules();
  const { hashPassword } = await import("@/db/password");
  const { updateUser } = await import("@/db/queries/people/write-user");
  const { transact } = await import("@/db/transact");
  const { signIn } = await import("./sign-in");
  const room = await freshNewsroom();
  const passwordHash = await hashPassword("渡口旁的老钟楼 1931");
  const { userId } = room.actors.lu;
  await transact((tx) => updateUser(tx, userId, { passwordHash }));
  asked.length = 0;
  const now = Date.UTC(2026, 10, 24, 4);
  return {
    disable: () => transact((tx) => updateUser(tx, userId, { disabledAt: now })),
    attempt: async (login: string, password: string) => {
      const from = asked.length;
      await signIn({ login, password, address: "192.0.2.7", device: "", now }).catch(() => null);
      return asked.slice(from);
    },
  };
}

describe("The work of a sign-in", () => {
  let server: Awaited<ReturnType<typeof freshServer>>;
  beforeEach(async () => {
    server = await freshServer();
  });

  it("is one proof of 64 MiB in three passes for a wrong password and for an unknown login alike", async () => {
    await server.attempt(cast.lu.login, "first of the day");
    const proof = ["verify argon2id v=19 m=65536,t=3,p=1 of 14"];
    expect(await server.attempt(cast.lu.login, "wrong password")).toEqual(proof);
    expect(await server.attempt("nobody@lancheng.example", "wrong password")).toEqual(proof);
  });

  it("is the same for both at the first sign-in after a start", async () => {
    const known = await server.attempt(cast.lu.login, "wrong password");
    const unknown = await (await freshServer()).attempt(
      "nobody@lancheng.example",
      "wrong password",
    );
    expect(known).toHaveLength(2);
    expect(unknown).toEqual(known);
  });

  it("is the same for the right password of a disabled account", async () => {
    await server.attempt(cast.lu.login, "first of the day");
    const wrong = await server.attempt(cast.lu.login, "渡口旁的老钟楼 1932");
    await server.disable();
    expect(await server.attempt(cast.lu.login, "渡口旁的老钟楼 1931")).toEqual(wrong);
  });
});
