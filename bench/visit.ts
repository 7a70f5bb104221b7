import type { Browser, Page } from "@playwright/test";

/** One first visit. Bytes as they came over the wire with their headers; times in ms. */
export interface Visit {
  /** Everything but pictures. */
  readonly transferred: number;
  readonly requests: number;
  /** Files of script. */
  readonly scripts: number;
  readonly largestPaint: number;
  /** What long tasks took beyond 50 ms each. */
  readonly blocking: number;
  readonly shift: number;
}

/** 1.6 Mbps and 150 ms, as a telephone in the country; a processor of a quarter of this one's speed. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

interface VisitWish {
  /** On `slowLine`. */
  readonly isSlow?: boolean;
  /** Pictures come over the line too; else the page is opened without them. */
  readonly hasPictures?: boolean;
}

/** Opens the page in a browser profile that has seen nothing. */
export async function visit(
  browser: Browser,
  address: string,
  { isSlow = false, hasPictures = false }: VisitWish = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    if (!hasPictures) await page.route(/\/(?:media|paper)\//, (route) => route.abort());
    const weighed = await weighing(page, isSlow);
    await page.addInitScript({ content: watchPaint });
    await page.goto(address, { waitUntil: "load" });
    const seen = await page.evaluate<Seen>(whatWasSeen);
    if (seen.largestPaint === 0) throw new Error(`${address} painted nothing`);
    return { ...seen, ...weighed() };
  } finally {
    await context.close();
  }
}

async function weighing(page: Page, isSlow: boolean) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  if (isSlow) {
    await devtools.send("Network.emulateNetworkConditions", slowLine);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  devtools.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  return () => {
    const counted = [...bytes].map(([id, size]) => ({ size, kind: kinds.get(id) }));
    const sum = (files: typeof counted) => files.reduce((all, { size }) => all + size, 0);
    return {
      transferred: sum(counted),
      requests: counted.length,
      scripts: sum(counted.filter(({ kind }) => kind === "Script")),
    };
  };
}

interface Seen {
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
}

/** Runs in the page before its own scripts. Plain text: what compiles this file adds calls that no page knows. */
const watchPaint = `
  const seen = (globalThis.seen = { largestPaint: 0, blocking: 0, shift: 0 });
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => { seen.largestPaint = entry.startTime; });
  watch("longtask", ({ duration }) => { seen.blocking += Math.max(0, duration - 50); });
  watch("layout-shift", ({ value }) => { seen.shift += value; });
`;

/**
 * Runs in the page: once something was painted, two frames and a quiet moment later, every observer has been told.
 * A page that paints nothing within ten seconds is given up.
 */
const whatWasSeen = `new Promise((resolve) => {
  const until = performance.now() + 10_000;
  const look = () => {
    if (seen.largestPaint === 0 && performance.now() < until) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve(seen))));
  };
  look();
})`;
