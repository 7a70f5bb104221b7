import pino from "pino";

/** One structured line per request and per refusal. Never passwords, tokens, body text or e-mail addresses. */
export const log = pino({
  base: null,
  level: process.env.LOG_LEVEL ?? "info",
  timestamp: pino.stdTimeFunctions.isoTime,
});
