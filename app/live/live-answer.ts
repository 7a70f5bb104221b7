import { cookies } from "next/headers";
import { newsOf } from "@/core/live/news-of";
import type { Actor } from "@/core/people/actor";
import { findVisitor } from "@/db/queries/people/find-visitor";
import { readSessionCookie } from "../api/auth/session-cookie";
import { watch } from "./watch";

/** A browser that hears nothing for longer than this (ms) knows that the line is dead; a proxy does not cut it. */
const beatEvery = 15_000;
/** How soon (ms) the end of a session, or of a right, closes the line. */
const askEvery = 5000;

/**
 * A line of server-sent events: `now` with the whole pulse, then `news` with what has changed of it, a `beat` between
 * them, and `end` when the session has ended or its person may no longer look. It says that something changed and never
 * what it is now: the screen asks for that by its own road, with its rights.
 */
export async function liveAnswer<P extends object>(
  signal: AbortSignal,
  name: string,
  look: () => Promise<P>,
  mayLook: (actor: Actor) => boolean,
): Promise<Response> {
  const secret = await readSessionCookie(await cookies());
  const isWelcome = async () => {
    const visitor = secret && (await findVisitor(secret, Date.now()));
    return Boolean(visitor && mayLook(visitor.actor));
  };
  let close = () => {};
  const lines = new ReadableStream<Uint8Array>({
    start(stream) {
      close = openLine(stream, name, look, isWelcome);
      signal.addEventListener("abort", close);
    },
    cancel: () => close(),
  });
  return new Response(lines, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      // Packed, the events would wait for each other; a proxy in front must not gather them either.
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

/** @returns what closes the line, once or more often. */
function openLine<P extends object>(
  stream: ReadableStreamDefaultController<Uint8Array>,
  name: string,
  look: () => Promise<P>,
  isWelcome: () => Promise<boolean>,
): () => void {
  const encoder = new TextEncoder();
  let isOpen = true;
  let told: P | null = null;
  const say = (event: string, data: unknown = {}) => {
    if (isOpen)
      stream.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  };
  const endWatch = watch(name, look, (pulse) => {
    const news = newsOf(told, pulse);
    if (news) say(told ? "news" : "now", news);
    told = pulse;
  });
  const beat = setInterval(() => say("beat"), beatEvery);
  const ask = setInterval(async () => {
    if (await isWelcome().catch(() => true)) return;
    say("end");
    close();
  }, askEvery);
  function close() {
    if (!isOpen) return;
    isOpen = false;
    endWatch();
    clearInterval(beat);
    clearInterval(ask);
    try {
      stream.close();
    } catch {
      // The browser closed it first.
    }
  }
  return close;
}
