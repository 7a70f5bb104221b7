import { html, raw } from "@/core/blocks/html";
import { renderBody } from "@/core/blocks/render-body";
import { findPublicStory } from "@/db/queries/public/find-public-story";
import { findSite } from "@/db/queries/public/find-site";

export const dynamic = "force-dynamic";

const pages = new Map<string, Promise<string>>();

/** For the bench: the text of a story as bare HTML, no dress, no pictures, no script. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const { slug } = await params;
  const page = pages.get(slug) ?? bare(slug);
  pages.set(slug, page);
  return new Response(await page, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}

async function bare(slug: string): Promise<string> {
  const site = await findSite();
  const found = site && (await findPublicStory(site.publicationId, slug));
  if (found?.is !== "public") throw new Error(`there is no story ${slug}`);
  const { headline, language, content } = found.story;
  const body = renderBody(content.body, { lang: language, picture: () => null });
  return html`<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${headline}</title><h1>${headline}</h1>${raw(body)}</html>`
    .markup;
}
