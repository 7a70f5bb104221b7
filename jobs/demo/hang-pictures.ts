import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { storePicture } from "@/commands/store-picture";
import type { Actor } from "@/core/people/actor";
import type { SeedPictureIds } from "@/db/seed/blocks-to-body";
import { seedPhotos } from "@/db/seed/photos";

/** Takes the demo's photographs out of their packages into the house. */
export async function hangPictures(actor: Actor, now: number): Promise<SeedPictureIds> {
  const require = createRequire(import.meta.url);
  const ids = await Promise.all(
    seedPhotos.map(async ({ key, module, alt, caption, credit, source, licence }) => {
      const folder = dirname(require.resolve(`${module}/package.json`));
      const bytes = await readFile(join(folder, "data", "image.jpg"));
      const fields = { alt, caption, credit, source, licence };
      const input = { ...fields, bytes, fileName: `${key}.jpg` };
      const { picture } = await storePicture({ actor, now }, input);
      return [key, picture.id];
    }),
  );
  return Object.fromEntries(ids) as SeedPictureIds;
}
