import { findSite } from "@/db/queries/public/find-site";
import { readSiteRevision } from "@/db/queries/public/read-site-revision";
import { answerQuestion } from "../answer-question";
import { livingEdition } from "../edition";
import { finished, KeptPages, type Page } from "../kept-pages";
import { contentPolicy } from "../policy";

export const dynamic = "force-dynamic";

const pages = new KeptPages(64 * 1024 * 1024);

/** Pages that depend on more than the path and the state of the site. */
const unkept = new Set(["/search", "/news-sitemap.xml"]);

const headers = {
  "Content-Security-Policy": `${contentPolicy}; frame-ancestors 'none'`,
  // A withdrawal leaves every cache within a minute and a half.
  "Cache-Control": "public, max-age=0, s-maxage=60, stale-while-revalidate=30",
};

/** Every address of the reading site. HEAD is answered from it too. */
export async function GET(request: Request): Promise<Response> {
  const at = await readSiteRevision();
  if (!at) return new Response(null, { status: 307, headers: { Location: "/welcome" } });
  const page = await pageAt(new URL(request.url), `${at.publicationId} ${at.revision}`);
  const sent = { ...headers, "Content-Type": page.type, ETag: page.etag };
  if (page.status === 200 && isHeld(page, request.headers.get("if-none-match")))
    return new Response(null, { status: 304, headers: sent });
  if (page.location !== undefined) Object.assign(sent, { Location: page.location });
  return new Response(page.body, { status: page.status, headers: sent });
}

async function pageAt({ pathname, searchParams }: URL, revision: string): Promise<Page> {
  const make = async () => {
    const site = await findSite();
    if (!site) throw new Error("the publication is gone");
    const question = { path: pathname, query: searchParams, now: Date.now() };
    return answerQuestion(site, { ...question, edition: livingEdition() });
  };
  return unkept.has(pathname) ? finished(await make()) : pages.at(pathname, revision, make);
}

/** Compared weakly, as RFC 9110 (13.1.2) asks. */
function isHeld({ etag }: Page, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  const held = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return held.includes("*") || held.includes(etag.slice(2));
}
