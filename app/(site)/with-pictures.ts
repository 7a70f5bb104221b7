import type { Press } from "@/components/site/press";
import type { Teaser } from "@/core/site/site";
import { listPublicPictures } from "@/db/queries/public/list-public-pictures";

/** The press with the pictures that a list of these stories shows. */
export async function withPictures(press: Press, stories: readonly Teaser[]): Promise<Press> {
  const shown = stories.flatMap(({ storyId, picture }) =>
    picture ? [{ storyId, pictureId: picture.id }] : [],
  );
  return { ...press, pictures: await listPublicPictures(shown) };
}
