import { noticePage } from "@/components/site/notice-page";
import type { Press } from "@/components/site/press";
import { type StoryPage, storyPage } from "@/components/site/story-page";
import { picturesUnder } from "@/core/site/picture-in-body";
import type { SiteStory } from "@/core/site/site";
import { findNeighbourStories } from "@/db/queries/public/find-neighbour-stories";
import { isPagePrinted } from "@/db/queries/public/find-printed-issue";
import { findPublicStory } from "@/db/queries/public/find-public-story";
import { listIssueStories } from "@/db/queries/public/list-issue-stories";
import { listPublicPictures } from "@/db/queries/public/list-public-pictures";
import { listSeriesStories } from "@/db/queries/public/list-series-stories";
import { type Answer, page } from "./answer";

/** A story, or the notice that is left of a withdrawn one; null where none ever was. */
export async function storyAnswer(press: Press, slug: string): Promise<Answer | null> {
  const id = press.site.publicationId;
  const found = await findPublicStory(id, slug);
  if (!found) return null;
  if (found.is === "withdrawn") {
    const { notice: text, at } = found.withdrawal;
    return page(noticePage(press, { title: press.words.withdrawnTitle, text, at }), 410);
  }
  const { story } = found;
  const { storyId, content } = story;
  const shown = picturesUnder(content.body).map(({ id }) => ({ storyId, pictureId: id }));
  const pictures = await listPublicPictures(shown);
  return page(storyPage({ ...press, pictures }, await around(id, story)));
}

async function around(publicationId: string, story: SiteStory): Promise<StoryPage> {
  const { place, storyId } = story;
  const [beside, onPage, series, isPrinted] = await Promise.all([
    findNeighbourStories(publicationId, story),
    place ? listIssueStories(place.issueId, place.pageNumber) : [],
    story.series ? listSeriesStories(publicationId, story.series.name) : [],
    place !== null && isPagePrinted(place.issueId, place.pageNumber),
  ]);
  const others = onPage.filter((other) => other.storyId !== storyId);
  return { story, onPage: others, series, isPrinted, ...beside };
}
