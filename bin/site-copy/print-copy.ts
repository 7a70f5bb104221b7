import { answerQuestion } from "@/app/(site)/answer-question";
import { drawMark } from "@/app/mark.png/draw-mark";
import { pageThumb } from "@/app/paper/page-thumb";
import { movedPage } from "@/components/site/moved-page";
import { filesOfPrint } from "@/core/paper/printed-issue";
import { thumbName } from "@/core/paper/thumb-name";
import { renditionName } from "@/core/picture/rendition-name";
import { renditionsOf } from "@/core/picture/renditions-of";
import { address } from "@/core/site/address";
import type { Site } from "@/core/site/site";
import { inOneMoment } from "@/db/in-one-moment";
import { picturePath } from "@/db/picture-files";
import { pressFilePath } from "@/db/press-files";
import { findPrintedIssue } from "@/db/queries/public/find-printed-issue";
import { findSite } from "@/db/queries/public/find-site";
import { listMovedAddresses } from "@/db/queries/public/list-moved-addresses";
import { listPrintedIssues } from "@/db/queries/public/list-printed-issues";
import { listAllPublicPictures } from "@/db/queries/public/list-public-pictures";
import { step } from "../setup/step.mjs";
import { copyEdition } from "./copy-edition";
import { copyFile } from "./copy-file";
import type { CopyFolder } from "./copy-folder";
import { listCopyPaths } from "./list-copy-paths";

/** Puts every page, feed, picture and file that readers may see at this moment into the folder. `now` is UTC ms. */
export async function printCopy(
  folder: CopyFolder,
  baseUrl: string | null,
  now: number,
): Promise<void> {
  await inOneMoment(async () => {
    const site = await findSite();
    if (!site) throw new Error("the publication is gone");
    await step({ zh: "排印页面", en: "Printing the pages" }, (tell) =>
      printPages(folder, { site, baseUrl, now }, tell),
    );
    await step({ zh: "复制图片", en: "Copying the pictures" }, (tell) =>
      copyPictures(folder, tell),
    );
    await step({ zh: "复制版面", en: "Copying the pages in print" }, (tell) =>
      copyPrint(folder, site, tell),
    );
  });
}

interface Print {
  readonly site: Site;
  readonly baseUrl: string | null;
  readonly now: number;
}

type Tell = (progress: string) => void;

async function printPages(folder: CopyFolder, print: Print, tell: Tell): Promise<void> {
  const edition = copyEdition(print.baseUrl);
  const ask = (path: string) =>
    answerQuestion(print.site, { path, query: new URLSearchParams(), edition, now: print.now });
  const paths = await listCopyPaths(print.site);
  for (const [at, path] of paths.entries()) {
    const { status, body } = await ask(path);
    if (status !== 200 && path !== "/404") throw new Error(`${path} answers ${status}`);
    await folder.put(copyFile(path), body);
    tell(`${at + 1} / ${paths.length}`);
  }
  const there = new Set(paths);
  for (const { path, target } of await listMovedAddresses())
    if (there.has(target) && !there.has(path))
      await folder.put(
        copyFile(path),
        movedPage(print.site, {
          href: edition.link(target, path),
          canonical: edition.absolute(target),
        }),
      );
}

async function copyPictures(folder: CopyFolder, tell: Tell): Promise<void> {
  await folder.put(copyFile(address.mark("png")), await drawMark());
  const pictures = await listAllPublicPictures();
  for (const [at, picture] of pictures.entries()) {
    for (const mark of renditionsOf(picture))
      await folder.putCopy(
        copyFile(address.picture(picture, mark)),
        picturePath(picture, renditionName(mark)),
      );
    tell(`${at + 1} / ${pictures.length}`);
  }
}

/** The pictures, small sheets and files of every public issue in print. */
async function copyPrint(folder: CopyFolder, { publicationId }: Site, tell: Tell): Promise<void> {
  for (const { issueId, ...day } of await listPrintedIssues(publicationId)) {
    const printed = await findPrintedIssue(issueId);
    for (const { file } of filesOfPrint(printed))
      await folder.putCopy(copyFile(address.paperFile(day, file.name)), pressFilePath(file.name));
    for (const { small } of printed.pages)
      await folder.putCopy(
        copyFile(address.paperFile(day, thumbName(small.name))),
        await pageThumb(small.name),
      );
    tell(day.date);
  }
}
