import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { Context } from "@/commands/context";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import { sayRefusal } from "@/components/ui/say-refusal";
import { type Refusal, Refused, refuse } from "@/core/refusal";
import { StorageFault } from "@/db/storage-fault";
import { log } from "./log";
import { logFacts } from "./log-facts";
import { isOurOrigin } from "./origin";
import { refusalOfIssue } from "./refusal-of-issue";
import { findActor } from "./session";

/**
 * A server action of the desk: reads the actor afresh, refuses a foreign origin, checks what was sent against
 * `schema`, and answers a refusal in the person's words instead of throwing it.
 * Use in a "use server" file: `export const submit = deskAction(schema, (ctx, input) => submitStory(ctx, input))`.
 */
export function deskAction<S extends z.ZodType, T>(
  schema: S,
  run: (ctx: Context, input: z.output<S>) => Promise<T>,
): (input: z.input<S>, by?: string) => Promise<ActionAnswer<T>>;
/** Without a schema the command itself must check its input. */
export function deskAction<Args extends readonly unknown[], T>(
  run: (ctx: Context, ...args: Args) => Promise<T>,
): (...args: Args) => Promise<ActionAnswer<T>>;
export function deskAction(
  first: z.ZodType | ((ctx: Context, ...args: readonly unknown[]) => Promise<unknown>),
  second?: (ctx: Context, input: unknown) => Promise<unknown>,
): (...args: readonly unknown[]) => Promise<ActionAnswer<unknown>> {
  return async (...args) => {
    const started = performance.now();
    const about = await aboutRequest();
    try {
      const ctx = await contextOfRequest();
      demandSamePerson(ctx, args[1]);
      const value =
        typeof first === "function"
          ? await first(ctx, ...args)
          : await second?.(ctx, parse(first, args[0]));
      log.info({ ...about, person: ctx.actor.userId, ms: since(started) }, "action");
      return { ok: true, value };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, refusals: await refusalsOf(error, { ...about, ms: since(started) }) };
    }
  };
}

/** The actor and the time of this request. @throws Refused when signed out or asked from a foreign page. */
export async function contextOfRequest(): Promise<Context> {
  if (!isOurOrigin(await headers())) throw new Refused(refuse("foreign-origin"));
  const actor = await findActor();
  if (!actor) throw new Refused(refuse("signed-out"));
  return { actor, now: Date.now() };
}

/**
 * What stands on a screen is its person's: sent after somebody else signed in at this browser, it is not done.
 * @param by the person the screen was drawn for; undefined where a caller does not say
 */
export function demandSamePerson({ actor }: Context, by: unknown): void {
  if (by !== undefined && by !== null && by !== actor.userId)
    throw new Refused(refuse("another-person"));
}

/** What was sent, if it has the shape the schema asks for. @throws Refused naming every field at fault. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refused(...result.error.issues.map((issue) => refusalOfIssue(issue, input)));
}

/** Logs why not, and says it in the language of the request. */
export async function refusalsOf(
  error: unknown,
  about: Readonly<Record<string, unknown>>,
): Promise<readonly SaidRefusal[]> {
  if (error instanceof StorageFault)
    log.error({ ...about, refused: error.first.code, err: logFacts(error.cause) }, "storage fault");
  else if (!(error instanceof Refused)) log.error({ ...about, err: logFacts(error) }, "fault");
  else log.info({ ...about, refusals: error.refusals.map((r) => r.code) }, "refused");
  return sayAll(error instanceof Refused ? error.refusals : [refuse("unknown")]);
}

/** Refusals with their sentences, in the language of the request. */
export async function sayAll(refusals: readonly Refusal[]): Promise<readonly SaidRefusal[]> {
  const t = await getTranslations("refusals");
  return refusals.map(({ code, field, params }) => ({
    code,
    ...(field && { field }),
    ...(params && { params }),
    message: sayRefusal({ code, params, field }, t),
  }));
}

/** What a log may know of a request: no query, no cookie, no body. */
export async function aboutRequest(): Promise<Readonly<Record<string, unknown>>> {
  const sent = await headers();
  return {
    request: sent.get("x-request-id") ?? randomUUID(),
    path: sent.get("x-masthead-path")?.split("?")[0],
  };
}

const since = (started: number): number => Math.round(performance.now() - started);
