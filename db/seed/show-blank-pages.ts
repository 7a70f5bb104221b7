import sharp from "sharp";
import type { PageZone } from "@/core/paper/page-zone";
import type { PagePicture, PressFile } from "@/core/paper/press-file";
import type { PrintedPage } from "@/core/paper/printed-issue";
import type { IssueDay, SiteIssue } from "@/core/site/site";
import { keepPressFile } from "@/db/press-files";
import { findPublicIssue } from "@/db/queries/public/find-public-issue";
import { putIssueFiles, putPublicPage } from "@/db/queries/public/put-public-page";
import { readSiteRevision } from "@/db/queries/public/read-site-revision";
import { transact } from "@/db/transact";

/**
 * For tests: shows readers the pages of a public issue as if they had been pressed, on blank sheets. Its stories lie one
 * under the other, the first as an L; at the foot of each page is an advertisement that leads nowhere.
 */
export async function showBlankPages(day: IssueDay, at: number): Promise<readonly PrintedPage[]> {
  const site = await readSiteRevision();
  const found = site && (await findPublicIssue(site.publicationId, day));
  if (found?.is !== "public") throw new Error(`no public issue of ${day.date}`);
  const { issue } = found;
  const pages = await Promise.all(issue.pages.map((page) => pageOf(issue, page)));
  const pdf = await fileOf(`issue ${issue.issueId}`, "pdf");
  const epub = await fileOf(`issue ${issue.issueId}`, "epub");
  await transact(async (tx) => {
    for (const page of pages)
      await putPublicPage(tx, { issueId: issue.issueId, ...page, source: "press", at });
    await putIssueFiles(tx, issue.issueId, { pdf, epub });
  });
  return pages;
}

async function pageOf(
  { issueId }: SiteIssue,
  { number, stories }: SiteIssue["pages"][number],
): Promise<PrintedPage> {
  const stem = `${issueId} ${number}`;
  return {
    number,
    small: await pictureOf(`${stem} small`, 72),
    large: await pictureOf(`${stem} large`, 288),
    pdf: await fileOf(stem, "pdf"),
    zones: [...stories.map(({ storyId, headline }, n) => zoneOf(storyId, headline, n)), advert],
  };
}

const zoneOf = (storyId: string, headline: string, n: number): PageZone => {
  const [top, foot] = [n * 0.1, n * 0.1 + 0.09] as const;
  const middle = (top + foot) / 2;
  const polygon =
    n === 0
      ? ([
          [0, top],
          [1, top],
          [1, middle],
          [0.5, middle],
          [0.5, foot],
          [0, foot],
        ] as const)
      : ([
          [0, top],
          [1, top],
          [1, foot],
          [0, foot],
        ] as const);
  return { id: `zone-${n}`, storyId, headline, polygon };
};

const advert: PageZone = {
  id: "advert",
  storyId: null,
  headline: "广告",
  polygon: [
    [0, 0.95],
    [1, 0.95],
    [1, 1],
    [0, 1],
  ],
};

/** A sheet whose bytes are its own: its words are in them. */
async function pictureOf(words: string, width: number): Promise<PagePicture> {
  const height = Math.round(width * 1.4);
  const bytes = await sharp({ create: { width, height, channels: 3, background: "#fffefb" } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${words}</x:xmpmeta>`)
    .webp()
    .toBuffer();
  return { ...(await keepPressFile(bytes, "webp")), width, height };
}

const fileOf = (words: string, format: "pdf" | "epub"): Promise<PressFile> =>
  keepPressFile(new TextEncoder().encode(`%${format} of ${words}`.padEnd(2000, " ")), format);
