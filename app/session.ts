import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/core/people/actor";
import { findVisitor as findVisitorBySecret, type Visitor } from "@/db/queries/people/find-visitor";
import { touchSession } from "@/db/queries/people/write-session";
import { findPublication } from "@/db/queries/publication/find-publication";
import { transact } from "@/db/transact";
import { readSessionCookie } from "./api/auth/session-cookie";

/** Time between two notes of "last seen", ms: not every request is worth a write. */
const touchEvery = 5 * 60_000;

/** Whoever this request comes from, read afresh from the database; null when signed out. */
export const findVisitor = cache(async (): Promise<Visitor | null> => {
  const secret = await readSessionCookie(await cookies());
  if (!secret) return null;
  const now = Date.now();
  const visitor = await findVisitorBySecret(secret, now);
  const sessionId = visitor?.actor.sessionId;
  if (visitor && sessionId && now - visitor.lastSeenAt > touchEvery)
    await transact((tx) => touchSession(tx, sessionId, now));
  return visitor;
});

/** The actor of this request, or null: for route handlers. */
export async function findActor(): Promise<Actor | null> {
  return (await findVisitor())?.actor ?? null;
}

/** The visitor of a desk page; who is signed out is sent to sign in and brought back. */
export async function requireVisitor(): Promise<Visitor> {
  const visitor = await findVisitor();
  if (visitor) return visitor;
  if (!(await findPublication())) redirect("/welcome");
  const here = (await headers()).get("x-masthead-path");
  redirect(here ? `/desk/sign-in?next=${encodeURIComponent(here)}` : "/desk/sign-in");
}

/** The actor of a desk page; who is signed out is sent to sign in and brought back. */
export async function requireActor(): Promise<Actor> {
  return (await requireVisitor()).actor;
}
