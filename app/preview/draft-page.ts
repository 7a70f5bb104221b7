import { contentPolicy } from "@/app/(site)/policy";
import { publicAddress } from "@/app/public-address";
import type { DraftPress, Press } from "@/components/site/press";
import { storyPage } from "@/components/site/story-page";
import { wordsOf } from "@/components/site/words";
import { draftStory, type UnprintedStory } from "@/core/site/draft-story";
import { shownKey } from "@/core/site/shown-picture";
import type { Site, SitePicture } from "@/core/site/site";
import { findLatestIssue } from "@/db/queries/public/find-public-issue";

/** The page of a story that readers do not have yet: the reading site's own, on a press that keeps it apart. */
export async function draftPage(
  site: Site,
  story: UnprintedStory,
  shown: { readonly pictures: readonly SitePicture[]; readonly draft: DraftPress },
): Promise<string> {
  const { storyId } = story;
  const pictures = new Map(
    shown.pictures.map((picture) => [shownKey({ storyId, pictureId: picture.id }), picture]),
  );
  const press = { ...(await draftPress(site)), pictures, draft: shown.draft };
  const alone = { onPage: [], series: [], isPrinted: false, previous: null, next: null };
  return storyPage(press, { story: draftStory(story), ...alone });
}

/** The living site's press, for a page that has no address among readers' own. */
export async function draftPress(site: Site): Promise<Press> {
  const base = publicAddress();
  return {
    site,
    words: wordsOf(site),
    latest: await findLatestIssue(site.publicationId),
    path: "/preview",
    href: (path) => path,
    absolute: (path) => base + path,
    pictures: new Map(),
    isCopy: false,
    policy: contentPolicy,
  };
}
