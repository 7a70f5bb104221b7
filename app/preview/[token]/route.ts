import { contentPolicy } from "@/app/(site)/policy";
import { chooseLocale } from "@/app/locale";
import { noticePage } from "@/components/site/notice-page";
import { say, type Words, wordsFor } from "@/components/site/words";
import { html } from "@/core/blocks/html";
import { picturesIn } from "@/core/blocks/pictures-in";
import { publicName } from "@/core/picture/rendition-name";
import type { Site } from "@/core/site/site";
import { formatInstant } from "@/core/text/newspaper-date";
import { listPicturesOfHouse } from "@/db/queries/picture/list-draft-pictures";
import { findSite } from "@/db/queries/public/find-site";
import { findShared, type Shared } from "@/db/queries/share/find-shared";
import { touchShare } from "@/db/queries/share/write-share";
import { transact } from "@/db/transact";
import { draftPage, draftPress } from "../draft-page";
import { secondsToWait } from "../limit";

export const dynamic = "force-dynamic";

type Open = Extract<Shared, { is: "open" }>;

/** Time between two notes of "last used", ms. */
const touchEvery = 60_000;

/** An unpublished story for whoever holds its link; a link never made, expired or taken back is answered alike. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const site = await findSite();
  if (!site) return new Response(null, { status: 404 });
  const language = chooseLocale(undefined, request.headers.get("accept-language"));
  const wait = await secondsToWait("page", request.headers);
  if (wait > 0) return notice(site, language, "Busy", wait);
  const { token } = await params;
  const now = Date.now();
  const shared = await findShared(token, now);
  if (shared.is === "closed") return notice(site, language, "Gone");
  if (shared.is === "stopped") return notice(site, language, "Stopped");
  if (now - (shared.lastUsedAt ?? 0) > touchEvery)
    await transact((tx) => touchShare(tx, shared.shareId, now));
  return answer(await pageOf(site, shared, { token, language }), 200);
}

async function pageOf(
  site: Site,
  { story, publicationId, follows }: Open,
  { token, language }: { readonly token: string; readonly language: string },
): Promise<string> {
  const words = wordsFor(language);
  const name = language === "en" ? site.nameEn || site.name : site.name;
  const time = formatInstant(story.savedAt, site.timeZone, story.content.language, "datetime");
  const band = html`<aside class="draft" lang="${language}"><b>草稿 DRAFT</b><span>${say(words.draftBand, { paper: name })}</span>${follows && html`<span>${words.draftFollows}</span>`}</aside>`;
  return draftPage(site, story, {
    pictures: await listPicturesOfHouse(publicationId, picturesIn(story.content.body)),
    draft: {
      band,
      line: say(wordsFor(story.content.language).draftOf, { time }),
      picture: (picture, mark) =>
        `/preview/${token}/pictures/${picture.id}/${publicName(picture.version, mark)}`,
    },
  });
}

const statuses = { Gone: 404, Stopped: 410, Busy: 429 } as const;

/** Why there is nothing to read, in the reader's language. */
async function notice(
  site: Site,
  language: string,
  why: keyof typeof statuses,
  wait = 0,
): Promise<Response> {
  const words: Words = wordsFor(language);
  const press = { ...(await draftPress({ ...site, language })), words };
  const text = say(words[`preview${why}Text`], { n: wait });
  const page = noticePage(press, { title: words[`preview${why}Title`], text });
  return answer(page, statuses[why], wait > 0 ? { "Retry-After": String(wait) } : {});
}

const answer = (body: string, status: number, more: Record<string, string> = {}): Response =>
  new Response(body, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${contentPolicy}; frame-ancestors 'none'`,
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex, nofollow, noarchive",
      "Referrer-Policy": "no-referrer",
      ...more,
    },
  });
