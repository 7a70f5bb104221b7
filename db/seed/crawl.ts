/** What is found at an address. */
export interface Found {
  readonly status: number;
  readonly body: string;
  /** For a redirect: where to. */
  readonly location?: string | null | undefined;
}

/**
 * For tests: asks for every address that a stranger can reach from `starts`: what pages, feeds and sitemaps
 * link to, below `root`. @returns what was found, by full address.
 */
export async function crawl(
  root: string,
  starts: readonly string[],
  ask: (url: URL) => Promise<Found>,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  const waiting = starts.map((start) => new URL(start, root).href);
  for (let href = waiting.pop(); href !== undefined; href = waiting.pop()) {
    if (found.has(href)) continue;
    const url = new URL(href);
    const answer = await ask(url);
    found.set(href, answer);
    const links = answer.location ? [answer.location] : linksIn(answer.body);
    for (const link of links) {
      if (!URL.canParse(link, href)) continue;
      const target = new URL(link, href);
      target.hash = "";
      if (target.href.startsWith(root)) waiting.push(target.href);
    }
  }
  return found;
}

const attribute = /\s(?:href|src|action|srcset|content)="([^"]+)"/g;
const element = /<(?:loc|link|id)>([^<]+)</g;
const member = /"(?:url|home_page_url|feed_url|image)":\s*"([^"]+)"/g;

/** Whatever a page, a feed or a sitemap names: links, pictures with all their widths, where it refreshes to. */
export function linksIn(text: string): readonly string[] {
  const attributes = [...text.matchAll(attribute)].flatMap(([whole, value = ""]) => {
    if (/^\ssrcset=/.test(whole))
      return value.split(",").map((part) => part.trim().split(" ")[0] ?? "");
    if (!/^\scontent=/.test(whole)) return [value];
    const [, target] = /^\d+; url=(.+)$/.exec(value) ?? [];
    return target ? [target] : /^https?:/.test(value) ? [value] : [];
  });
  const others = [...text.matchAll(element), ...text.matchAll(member)].map(
    ([, value = ""]) => value,
  );
  return [...attributes, ...others].map((link) =>
    link.replaceAll("&amp;", "&").replaceAll("&#39;", "'").trim(),
  );
}
