import { headers } from "next/headers";
import type { Context } from "@/commands/context";
import { Refused, refuse } from "@/core/refusal";
import { aboutRequest, demandSamePerson, refusalsOf } from "./desk-action";
import { log } from "./log";
import { isOurOrigin } from "./origin";
import { findActor } from "./session";

const privately = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

/**
 * A route handler of the desk: reads the actor afresh, refuses a write from a foreign origin, and answers a
 * refusal as JSON `{ refusals: [{ code, field, params, message }] }`: 401 signed out or somebody else, 403 no right, 404 not
 * found, 409 out of date, 413 too large, 415 not JSON, 503 the database cannot be written, 507 its disk is full, else 422.
 */
export function deskRoute<P>(
  handle: (ctx: Context, request: Request, params: P) => Promise<Response>,
): (request: Request, given: { params: Promise<P> }) => Promise<Response> {
  return async (request, { params }) => {
    const about = { ...(await aboutRequest()), method: request.method };
    const started = performance.now();
    try {
      const ctx = await contextOf(request.method);
      demandSamePerson(ctx, request.headers.get("x-screen-of"));
      const response = await handle(ctx, request, await params);
      log.info(
        { ...about, person: ctx.actor.userId, status: response.status, ms: ms(started) },
        "route",
      );
      for (const [name, value] of Object.entries(privately))
        if (!response.headers.has(name)) response.headers.set(name, value);
      return response;
    } catch (error) {
      const refusals = await refusalsOf(error, { ...about, ms: ms(started) });
      const status = error instanceof Refused ? statusOf(error.first.code) : 500;
      return Response.json({ refusals }, { status, headers: privately });
    }
  };
}

async function contextOf(method: string): Promise<Context> {
  const reads = method === "GET" || method === "HEAD";
  if (!reads && !isOurOrigin(await headers())) throw new Refused(refuse("foreign-origin"));
  const actor = await findActor();
  if (!actor) throw new Refused(refuse("signed-out"));
  return { actor, now: Date.now() };
}

function statusOf(code: string): number {
  if (code === "signed-out" || code === "another-person") return 401;
  if (code === "foreign-origin" || code.startsWith("right.")) return 403;
  if (code.endsWith("-not-found")) return 404;
  if (code.startsWith("stale-") || code === "already-decided") return 409;
  if (code.endsWith("too-large")) return 413;
  if (code === "input-not-json") return 415;
  if (code === "storage-full") return 507;
  if (code.startsWith("storage-")) return 503;
  return 422;
}

const ms = (started: number): number => Math.round(performance.now() - started);
