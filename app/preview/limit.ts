import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { addressOf } from "@/app/api/auth/address-of";

/** How often one network address may ask in a minute: a whole desk behind one address reads, a program that tries does not. */
const limits = {
  page: new RateLimiterMemory({ points: 60, duration: 60 }),
  picture: new RateLimiterMemory({ points: 1200, duration: 60 }),
};

/** Counts the request. @returns 0, or how many seconds to wait when there were too many. */
export async function secondsToWait(
  what: keyof typeof limits,
  headers: Pick<Headers, "get">,
): Promise<number> {
  try {
    await limits[what].consume(addressOf(headers));
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
    throw refused;
  }
}
