import { createHash } from "node:crypto";
import { join } from "node:path";
import { checkNotice } from "@/core/issue/check-notice";
import { canHouse } from "@/core/people/can";
import { afterEdit } from "@/core/process/decide";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import { dropPicture, keepPicture, pictureFolder } from "@/db/picture-files";
import { markPagesOfStory } from "@/db/queries/issue/mark-pages-of-story";
import { record } from "@/db/queries/log/record";
import { findPictureByHash } from "@/db/queries/picture/find-picture";
import {
  findSignedIssueShowing,
  listPublicStoriesShowing,
  listStoriesShowing,
} from "@/db/queries/picture/list-picture-holds";
import { insertPastFile, type PictureRow, updatePicture } from "@/db/queries/picture/write-picture";
import { bumpSite } from "@/db/queries/public/bump-site";
import { swapPublicPicture } from "@/db/queries/public/swap-public-picture";
import { updateStory } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import { baseName } from "./base-name";
import type { Context } from "./context";
import { demandPicture } from "./demand-picture";
import { makeCrops } from "./picture-crops";
import { makeRenditions } from "./picture-renditions";

export interface ReplacePicture {
  readonly pictureId: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Given: readers of every public story that shows it see the new file too, and are told so. */
  readonly notice?: string | undefined;
}

/**
 * Puts another file behind a picture, wherever the desk shows it: words, focal point and crops stay. Stories that
 * readers have keep the file they were published with, unless the duty chief tells those readers of the change
 * (docs/decisions/014-a-replaced-picture.md).
 */
export async function replacePicture(
  ctx: Context,
  input: ReplacePicture,
): Promise<{ readonly version: number }> {
  const before = await demandPicture(ctx, input.pictureId);
  if (input.notice !== undefined) {
    demand(canHouse(ctx.actor, "replace-public-picture"));
    demand(checkNotice(input.notice));
  }
  const contentHash = createHash("sha256").update(input.bytes).digest("hex");
  const twin = await findPictureByHash(ctx.actor, contentHash);
  if (twin)
    throw new Refused(
      refuse(twin.id === before.id ? "picture-same-file" : "picture-is-other", {
        fileName: twin.fileName,
      }),
    );
  const made = await makeRenditions(input.bytes);
  const file = { id: before.id, version: before.version + 1 };
  let kept = false;
  try {
    if (before.framing > 0)
      await makeCrops(
        { original: join(made.folder, "original"), folder: made.folder, size: made },
        before,
        before.framing,
      );
    await transact(async (tx) => {
      const picture = await demandPicture(ctx, input.pictureId, tx);
      if (picture.version !== before.version || picture.framing !== before.framing)
        throw new Refused(refuse("changed-meanwhile"));
      await swap(tx, ctx, picture, {
        version: file.version,
        contentHash,
        fileName: baseName(input.fileName),
        width: made.width,
        height: made.height,
        widths: made.widths,
        hasAvif: true,
      });
      if (input.notice !== undefined)
        await tellReaders(tx, ctx, picture, file.version, tidyText(input.notice));
      await keepPicture(made.folder, file);
      kept = true;
    });
  } catch (error) {
    await dropPicture(kept ? pictureFolder(file) : made.folder);
    throw error;
  }
  return { version: file.version };
}

async function swap(
  tx: Db,
  ctx: Context,
  picture: PictureRow,
  change: Partial<PictureRow>,
): Promise<void> {
  const date = await findSignedIssueShowing(tx, picture.id);
  if (date !== null) throw new Refused(refuse("picture-in-signed-issue", { date }));
  await insertPastFile(tx, picture, { replacedBy: ctx.actor.userId, replacedAt: ctx.now });
  await updatePicture(tx, picture.id, change);
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: "replace-picture",
    objectType: "picture",
    objectId: picture.id,
    detail: { fileName: picture.fileName },
  });
  await reopenReviews(tx, ctx, picture);
}

/** Whoever signed a story signed what it shows: the last review looks at it again. */
async function reopenReviews(tx: Db, ctx: Context, picture: PictureRow): Promise<void> {
  for (const { story, facts } of await listStoriesShowing(tx, picture.id)) {
    if (story.state !== "approved") continue;
    await updateStory(tx, story.id, { ...afterEdit(facts), revision: story.revision + 1 });
    await markPagesOfStory(tx, story.id);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "reopen-review",
      objectType: "story",
      objectId: story.id,
      storyId: story.id,
      detail: { fileName: picture.fileName },
    });
  }
}

async function tellReaders(
  tx: Db,
  ctx: Context,
  picture: PictureRow,
  version: number,
  notice: string,
): Promise<void> {
  for (const { storyId, headline } of await listPublicStoriesShowing(tx, picture.id)) {
    await swapPublicPicture(tx, { storyId, pictureId: picture.id, version, notice, at: ctx.now });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "correct-story",
      objectType: "story",
      objectId: storyId,
      storyId,
      detail: { headline, notice },
    });
  }
  await bumpSite(tx, ctx.actor.publicationId);
}
