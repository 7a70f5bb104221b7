import { publicAddress } from "@/app/public-address";
import { closeDatabase } from "@/db/client";
import { say } from "../setup/speech.mjs";
import { step } from "../setup/step.mjs";
import { CopyFolder } from "../site-copy/copy-folder";
import { printCopy } from "../site-copy/print-copy";
import { demandNewspaper } from "./demand-newspaper";

export interface WriteCopy {
  /** The folder, as a full path. */
  readonly out: string;
  /** The address the copy will have; null when it is not known. */
  readonly baseUrl: string | null;
}

/** Makes the folder a copy of the reading site as it is now. @throws Stop when that cannot be done. */
export async function writeCopy({ out, baseUrl }: WriteCopy): Promise<void> {
  await demandNewspaper();
  const folder = await CopyFolder.open(out);
  try {
    await printCopy(folder, baseUrl, Date.now());
    const { changed, removed } = await step(showing, () => folder.show());
    say({
      zh: `导出好了：${out}（新的或改过的文件 ${changed} 个，撤下 ${removed} 个）`,
      en: `Exported to ${out} (${changed} files new or changed, ${removed} taken away)`,
    });
    if (baseUrl === null) say(namesOriginal(publicAddress()));
  } finally {
    await folder.close();
    closeDatabase();
  }
}

const showing = {
  zh: "换上新的，撤下不再公开的",
  en: "Putting in what is new, taking away what is not public",
};

const namesOriginal = (address: string) => ({
  zh: `订阅和站点地图里的地址是原网站 ${address}；副本另有网址时用 --base-url 说明。`,
  en: `Feeds and sitemaps name the original, ${address}; say with --base-url where the copy will be.`,
});
