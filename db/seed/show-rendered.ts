import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PageZone } from "@/core/paper/page-zone";
import type { PagePicture, PressFile, PressFormat } from "@/core/paper/press-file";
import { keepPressFile } from "@/db/press-files";
import { findPublicIssue } from "@/db/queries/public/find-public-issue";
import { putIssueFiles, putPublicPage } from "@/db/queries/public/put-public-page";
import { readSiteRevision } from "@/db/queries/public/read-site-revision";
import { transact } from "@/db/transact";

/** What `bin/masthead render-issue` says of its files, as far as readers are concerned. */
interface Rendered {
  readonly date: string;
  readonly edition: string;
  readonly pages: readonly {
    readonly number: number;
    readonly pdf: string;
    readonly pictures: readonly {
      readonly file: string;
      readonly width: number;
      readonly height: number;
    }[];
    readonly boxes: readonly {
      readonly id: string;
      readonly storyId: string | null;
      readonly headline: string | null;
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    }[];
  }[];
}

/** For tests and journeys: shows readers the pages that `render-issue` wrote into a folder, as a release does with its own. */
export async function showRendered(folder: string, at: number): Promise<void> {
  const rendered: Rendered = JSON.parse(await readFile(join(folder, "zones.json"), "utf8"));
  const site = await readSiteRevision();
  const found = site && (await findPublicIssue(site.publicationId, rendered));
  if (found?.is !== "public") throw new Error(`no public issue of ${rendered.date}`);
  const { issueId } = found.issue;
  const keep = async (name: string): Promise<PressFile> =>
    keepPressFile(await readFile(join(folder, name)), name.split(".").at(-1) as PressFormat);
  const whole = await keep("issue.pdf");
  const pages = await Promise.all(
    rendered.pages.map(async ({ number, pdf, pictures, boxes }) => {
      const [large, small] = await Promise.all(
        pictures.map(
          async ({ file, width, height }): Promise<PagePicture> => ({
            ...(await keep(file)),
            width,
            height,
          }),
        ),
      );
      if (!large || !small) throw new Error(`page ${number} has no two pictures`);
      return { number, large, small, pdf: await keep(pdf), zones: boxes.flatMap(zoneOf) };
    }),
  );
  await transact(async (tx) => {
    for (const page of pages) await putPublicPage(tx, { issueId, ...page, source: "press", at });
    await putIssueFiles(tx, issueId, { pdf: whole });
  });
}

function zoneOf(box: Rendered["pages"][number]["boxes"][number]): readonly PageZone[] {
  const { id, storyId, headline, left, top, width, height } = box;
  if (storyId === null) return [];
  const polygon = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ] as const;
  return [{ id, storyId, headline: headline ?? "", polygon }];
}
