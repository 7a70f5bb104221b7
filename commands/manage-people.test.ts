import { beforeEach, describe, expect, it } from "vitest";
import { Refused } from "@/core/refusal";
import { findVisitor } from "@/db/queries/people/find-visitor";
import { listInvitations } from "@/db/queries/people/invitations";
import { listPeople } from "@/db/queries/people/list-people";
import { insertSession } from "@/db/queries/people/write-session";
import { history } from "@/db/schema";
import { hashOfToken } from "@/db/secret";
import { type CastKey, cast } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { acceptInvitation } from "./accept-invitation";
import { appointPerson } from "./appoint-person";
import { changePassword } from "./change-password";
import { disablePerson } from "./disable-person";
import { enablePerson } from "./enable-person";
import { endSession } from "./end-session";
import { endSessions } from "./end-sessions";
import { invitationLasts, invitePerson } from "./invite-person";
import { renamePerson } from "./rename-person";
import { resetPassword } from "./reset-password";
import { revokeInvitation } from "./revoke-invitation";
import { signIn } from "./sign-in";

const now = Date.UTC(2026, 10, 24, 4);
const password = "渡口旁的老钟楼 1931";
let room: Newsroom;

beforeEach(async () => {
  room = await freshNewsroom();
});

const as = (key: CastKey) => ({ actor: room.actors[key], now });
const codes = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (e: unknown) => e,
  );
  return error instanceof Refused ? error.refusals.map((r) => r.code) : null;
};
const verbs = async () => (await rawDb().select().from(history)).map((line) => line.verb);
const signedIn = async (key: CastKey): Promise<string> => {
  const secret = `secret of ${key}`;
  await transact((tx) =>
    insertSession(tx, {
      id: `session of ${key}`,
      secretHash: hashOfToken(secret),
      userId: room.actors[key].userId,
      createdAt: now,
      lastSeenAt: now,
      authenticatedAt: now,
      expiresAt: now + 1000,
    }),
  );
  return secret;
};
const newcomer = () => ({
  login: "Lin@Lancheng.example",
  name: "曾照林",
  appointments: [{ role: "reporter" as const, sectionId: room.sections.city }],
});
const order = (login: string, pass = password) =>
  signIn({ login, password: pass, address: "192.0.2.1", device: "", now });

describe("inviting", () => {
  it("brings a newcomer in with the roles they were invited to, sorted by the surname's reading", async () => {
    const { token } = await invitePerson(as("guan"), newcomer());
    await acceptInvitation({ token, password, now });
    const { sessionSecret } = await order("lin@lancheng.example");
    const visitor = await findVisitor(sessionSecret, now);
    expect(visitor?.actor.appointments).toEqual([
      { role: "reporter", sectionId: room.sections.city },
    ]);
    const people = await listPeople(room.actors.guan, now);
    expect(people.find((p) => p.name === "曾照林")?.pinyin).toMatch(/^zeng /);
    expect(await verbs()).toEqual(["invite-person", "accept-invitation"]);
  });

  it("makes a link that works once, for seven days, and not after it was taken back", async () => {
    const first = await invitePerson(as("guan"), newcomer());
    expect(
      await codes(acceptInvitation({ token: first.token, password, now: now + invitationLasts })),
    ).toEqual(["invitation-not-found"]);
    const second = await invitePerson(as("guan"), newcomer());
    expect(await codes(acceptInvitation({ token: first.token, password, now }))).toEqual([
      "invitation-not-found",
    ]);
    const [open] = await listInvitations(room.actors.guan, now);
    await revokeInvitation(as("guan"), { invitationId: open?.id ?? "" });
    expect(await codes(acceptInvitation({ token: second.token, password, now }))).toEqual([
      "invitation-not-found",
    ]);
    const third = await invitePerson(as("guan"), newcomer());
    await acceptInvitation({ token: third.token, password, now });
    expect(await codes(acceptInvitation({ token: third.token, password, now }))).toEqual([
      "invitation-not-found",
    ]);
  });

  it("says what is wrong with a name, an address, a role and a password", async () => {
    expect(
      await codes(invitePerson(as("guan"), { ...newcomer(), name: " ", login: "lin" })),
    ).toEqual(["login-invalid", "name-required"]);
    expect(await codes(invitePerson(as("guan"), { ...newcomer(), appointments: [] }))).toEqual([
      "role-required",
    ]);
    const ofSection = [{ role: "administrator" as const, sectionId: room.sections.city }];
    expect(
      await codes(invitePerson(as("guan"), { ...newcomer(), appointments: ofSection })),
    ).toEqual(["administrator-of-section"]);
    expect(await codes(invitePerson(as("guan"), { ...newcomer(), login: cast.lu.login }))).toEqual([
      "login-taken",
    ]);
    const { token } = await invitePerson(as("guan"), newcomer());
    const withPassword = (text: string) => codes(acceptInvitation({ token, password: text, now }));
    expect(await withPassword("short")).toEqual(["password-short"]);
    expect(await withPassword("password1234")).toEqual(["password-common"]);
    expect(await withPassword("lancheng2026lin")).toEqual(["password-common"]);
  });
});

describe("only an administrator who has just shown a password", () => {
  it("manages people", async () => {
    const userId = room.actors.lu.userId;
    const acts = (ctx: ReturnType<typeof as>) => [
      invitePerson(ctx, newcomer()),
      revokeInvitation(ctx, { invitationId: "any" }),
      appointPerson(ctx, { userId, appointments: [{ role: "reporter", sectionId: null }] }),
      renamePerson(ctx, { userId, name: "陆", pinyin: "" }),
      disablePerson(ctx, { userId }),
      enablePerson(ctx, { userId }),
      endSessions(ctx, { userId }),
      resetPassword(ctx, { userId }),
    ];
    for (const act of acts(as("qin"))) expect(await codes(act)).toEqual(["right.manage-people"]);
    const stale = { ...room.actors.guan, sessionId: "s", authenticatedAt: now - 16 * 60_000 };
    for (const act of acts({ actor: stale, now }))
      expect(await codes(act)).toEqual(["sign-in-again"]);
    const fresh = { ...stale, authenticatedAt: now - 14 * 60_000 };
    expect(
      await codes(renamePerson({ actor: fresh, now }, { userId, name: "陆之远", pinyin: "" })),
    ).toBeNull();
    expect(await listPeople(room.actors.qin, now)).toEqual([]);
  });
});

describe("roles and accounts", () => {
  it("are in force at the person's next request", async () => {
    const secret = await signedIn("lu");
    await appointPerson(as("guan"), {
      userId: room.actors.lu.userId,
      appointments: [{ role: "duty-chief", sectionId: null }],
    });
    expect((await findVisitor(secret, now))?.actor.appointments).toEqual([
      { role: "duty-chief", sectionId: null },
    ]);
    await disablePerson(as("guan"), { userId: room.actors.lu.userId });
    expect(await findVisitor(secret, now)).toBeNull();
    await enablePerson(as("guan"), { userId: room.actors.lu.userId });
    expect(await findVisitor(secret, now)).toBeNull();
    expect(await verbs()).toEqual(["appoint-person", "disable-person", "enable-person"]);
  });

  it("just given by one administrator are not taken away unseen by another whose page is older", async () => {
    const { userId, appointments: from } = room.actors.bai;
    const more = [...from, { role: "reporter" as const, sectionId: null }];
    await appointPerson(as("guan"), { userId, appointments: more, from });
    const older = [...from, { role: "photographer" as const, sectionId: null }];
    expect(await codes(appointPerson(as("guan"), { userId, appointments: older, from }))).toEqual([
      "changed-meanwhile",
    ]);
    await appointPerson(as("guan"), { userId, appointments: more.toReversed(), from });
  });

  it("never lose the last administrator", async () => {
    const { userId } = room.actors.guan;
    const reporter = [{ role: "reporter" as const, sectionId: null }];
    expect(await codes(appointPerson(as("guan"), { userId, appointments: reporter }))).toEqual([
      "last-administrator",
    ]);
    expect(await codes(disablePerson(as("guan"), { userId }))).toEqual(["last-administrator"]);
    expect(await verbs()).toEqual([]);
    await appointPerson(as("guan"), {
      userId: room.actors.qin.userId,
      appointments: [{ role: "administrator", sectionId: null }],
    });
    expect(await codes(disablePerson(as("guan"), { userId }))).toBeNull();
  });
});

describe("sessions and passwords", () => {
  it("an administrator signs somebody out everywhere, a person only themselves", async () => {
    const secret = await signedIn("lu");
    expect(await codes(endSession(as("he"), { sessionId: "session of lu" }))).toEqual([
      "session-not-found",
    ]);
    expect(await findVisitor(secret, now)).not.toBeNull();
    expect(await endSessions(as("guan"), { userId: room.actors.lu.userId })).toEqual({ ended: 1 });
    expect(await findVisitor(secret, now)).toBeNull();
  });

  it("a link for a new password ends the old sessions and keeps the roles", async () => {
    const secret = await signedIn("lu");
    const { token } = await resetPassword(as("guan"), { userId: room.actors.lu.userId });
    expect(await findVisitor(secret, now)).not.toBeNull();
    await acceptInvitation({ token, password, now });
    expect(await findVisitor(secret, now)).toBeNull();
    const { sessionSecret } = await order(cast.lu.login);
    expect((await findVisitor(sessionSecret, now))?.actor.appointments).toHaveLength(2);
  });

  it("changing one's own password needs the present one and keeps only this browser", async () => {
    const { token } = await resetPassword(as("guan"), { userId: room.actors.lu.userId });
    await acceptInvitation({ token, password, now });
    const here = await order(cast.lu.login);
    const there = await order(cast.lu.login);
    const actor = { ...room.actors.lu, sessionId: here.sessionId };
    const next = "三更灯火照稿纸与旧钟 77";
    expect(await codes(changePassword({ actor, now }, { current: "wrong", next }))).toEqual([
      "password-wrong",
    ]);
    await changePassword({ actor, now }, { current: password, next });
    expect(await findVisitor(here.sessionSecret, now)).not.toBeNull();
    expect(await findVisitor(there.sessionSecret, now)).toBeNull();
    expect(await codes(order(cast.lu.login, password))).toEqual(["sign-in-wrong"]);
  });
});
