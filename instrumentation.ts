import type { Instrumentation } from "next";

/** Called once when a server starts: the clock releases what is due, also what came due while we were down; pages that wait are printed. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { nameAddresses } = await import("./app/api/auth/name-addresses");
  const { readAddressesLiterally } = await import("./app/read-addresses-literally");
  const { log } = await import("./app/log");
  const { startClock } = await import("./jobs/clock");
  const { startPressClock } = await import("./jobs/press/press-clock");
  const { startScanDesk } = await import("./jobs/scans/scan-desk");
  nameAddresses();
  readAddressesLiterally();
  startClock({
    onOutcome: ({ error, ...outcome }) =>
      log.info({ ...outcome, ...(error && { error }) }, "clock"),
    onFault: (error) =>
      log.error({ reason: error instanceof Error ? error.message : "" }, "clock fault"),
  });
  startPressClock({
    onOutcome: ({ error, ...outcome }) =>
      log.info({ ...outcome, ...(error && { error }) }, "press"),
    onFault: (error) =>
      log.error({ reason: error instanceof Error ? error.message : "" }, "press fault"),
  });
  startScanDesk({
    onOutcome: ({ error, ...outcome }) =>
      log.info({ ...outcome, ...(error && { error }) }, "scan desk"),
    onFault: (error) =>
      log.error({ reason: error instanceof Error ? error.message : "" }, "scan desk fault"),
  });
}

/** A page that failed leaves one line with its digest, which the person sees too; never what was asked for. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("./app/log");
  const { logFacts } = await import("./app/log-facts");
  log.error(
    { path: withoutSecrets(request.path), route: context.routePath, fault: logFacts(error) },
    "page fault",
  );
};

/** The address of an invitation, or of a story shown before its day, is its key: a log must not hold it. */
const withoutSecrets = (path: string): string =>
  (path.split("?")[0] ?? "").replace(/^(\/(?:invitation|preview)\/).+/, "$1…");
