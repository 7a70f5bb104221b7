import { useEffect, useState } from "react";

/** The time of the server as this screen reckons it, UTC ms, a little newer every half minute. */
export function useClock(now: number): number {
  const [clock, setClock] = useState({ told: now, now });
  useEffect(() => {
    const begun = performance.now();
    const tick = () => setClock({ told: now, now: now + performance.now() - begun });
    tick();
    const ticking = setInterval(tick, 30_000);
    return () => clearInterval(ticking);
  }, [now]);
  return clock.told === now ? clock.now : now;
}
