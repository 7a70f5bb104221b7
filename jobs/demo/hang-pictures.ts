import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { storePicture } from "@/commands/store-picture";
import type { Actor } from "@/core/people/actor";
import type { SeedPictureIds } from "@/db/seed/blocks-to-body";
import { type CastKey, cast } from "@/db/seed/cast";
import { seedPhotos } from "@/db/seed/photos";
import { photosIn } from "@/db/seed/rich-blocks";
import type { SeedStory } from "@/db/seed/seed-story";

/**
 * Takes the demo's photographs out of their packages into the house. Jiang sends them, but for those of a
 * contributor's story: contributors see no pictures but their own, and have to send theirs themselves.
 */
export async function hangPictures(
  actors: Readonly<Record<CastKey, Actor>>,
  stories: readonly SeedStory[],
  now: number,
): Promise<SeedPictureIds> {
  const require = createRequire(import.meta.url);
  const ids = await Promise.all(
    seedPhotos.map(async ({ key, module, alt, caption, credit, source, licence }) => {
      const folder = dirname(require.resolve(`${module}/package.json`));
      const bytes = await readFile(join(folder, "data", "image.jpg"));
      const fields = { alt, caption, credit, source, licence };
      const input = { ...fields, bytes, fileName: `${key}.jpg` };
      const actor = actors[senderOf(key, stories)];
      const { picture } = await storePicture({ actor, now }, input);
      return [key, picture.id];
    }),
  );
  return Object.fromEntries(ids) as SeedPictureIds;
}

function senderOf(photo: string, stories: readonly SeedStory[]): CastKey {
  const shows = stories.find(
    ({ author, body }) =>
      cast[author].appointments.some(({ role }) => role === "contributor") &&
      body.some((block) => photosIn(block).includes(photo)),
  );
  return shows?.author ?? "jiang";
}
