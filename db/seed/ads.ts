import type { SeedIssueKey } from "./issues";
import type { SeedPhotoKey } from "./photos";

/** An advertisement at the foot of a page. Its client is invented; its artwork is a photograph of the demo. */
export interface SeedAd {
  readonly page: number;
  /** A code of `seedRateCard`. */
  readonly size: string;
  readonly client: string;
  readonly artwork: SeedPhotoKey;
}

const ferries = { client: "澜江轮渡公司", artwork: "nagasaki-boats" } as const;
const hills = { client: "云麓县文化旅游局", artwork: "french-alpine-landscape" } as const;
const canyon = { client: "云麓峡谷景区", artwork: "black-canyon" } as const;
const art = { client: "澜城美术馆", artwork: "march-pastoral" } as const;

/** What the advertising department had sold when the pages were laid out. */
export const seedAds: Readonly<Partial<Record<SeedIssueKey, readonly SeedAd[]>>> = {
  "two-days-ago": [
    { page: 1, size: "foot", ...ferries },
    { page: 2, size: "half-page", ...hills },
    { page: 3, size: "third-page", ...art },
    { page: 4, size: "half-page", ...ferries },
  ],
  yesterday: [
    { page: 1, size: "foot", ...hills },
    { page: 2, size: "half-page", ...art },
    { page: 3, size: "foot", ...ferries },
    { page: 4, size: "half-page", ...hills },
  ],
  today: [
    { page: 2, size: "third-page", ...ferries },
    { page: 4, size: "half-page", ...canyon },
  ],
  tomorrow: [
    { page: 1, size: "third-page", ...canyon },
    { page: 2, size: "half-page", ...hills },
    { page: 3, size: "half-page", ...ferries },
    { page: 4, size: "third-page", ...art },
  ],
};
