import { createHash } from "node:crypto";
import { styles } from "@/components/site/style/style";
import { findSite } from "@/db/queries/public/find-site";
import { readSiteRevision } from "@/db/queries/public/read-site-revision";
import { type Answer, answer } from "../answer";

export const dynamic = "force-dynamic";

interface Kept {
  readonly revision: string;
  readonly answer: Answer;
  readonly etag: string;
}

/** Finished pages by path, newest use last. Every one is checked against the site's revision before it is sent. */
const kept = new Map<string, Kept>();
let keptBytes = 0;
const mostBytes = 64 * 1024 * 1024;

const hashes = Object.values(styles).map(
  (css) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`,
);
const policy = `default-src 'none'; style-src ${hashes.join(" ")}; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Every address of the reading site. HEAD is answered from it too. */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const at = await readSiteRevision();
  if (!at) return Response.redirect(new URL("/welcome", url), 307);
  const page = await pageAt(url, `${at.publicationId} ${at.revision}`);
  const { status, type, body, location } = page.answer;
  const headers = new Headers({
    "Content-Type": type,
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    // A withdrawal leaves every cache within a minute and a half.
    "Cache-Control": "public, max-age=0, s-maxage=60, stale-while-revalidate=30",
    ETag: page.etag,
  });
  if (location) headers.set("Location", location);
  if (status === 200 && request.headers.get("if-none-match")?.replace(/^W\//, "") === page.etag)
    return new Response(null, { status: 304, headers });
  return new Response(body, { status, headers });
}

async function pageAt(url: URL, revision: string): Promise<Kept> {
  const path = url.pathname;
  const isKeepable = path !== "/search" && path !== "/news-sitemap.xml";
  const old = kept.get(path);
  if (isKeepable && old?.revision === revision) return old;
  const site = await findSite();
  if (!site) throw new Error("the publication is gone");
  const made = await answer(site, path, url.searchParams, Date.now());
  const etag = `"${createHash("sha256").update(made.body).digest("base64url").slice(0, 22)}"`;
  const page = { revision, answer: made, etag };
  if (isKeepable && made.status !== 404) keep(path, page);
  return page;
}

function keep(path: string, page: Kept): void {
  keptBytes += page.answer.body.length * 2 - (kept.get(path)?.answer.body.length ?? 0) * 2;
  kept.delete(path);
  kept.set(path, page);
  for (const [oldest, { answer: gone }] of kept) {
    if (keptBytes <= mostBytes) break;
    kept.delete(oldest);
    keptBytes -= gone.body.length * 2;
  }
}
