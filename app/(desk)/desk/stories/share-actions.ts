"use server";

import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { revokeShare } from "@/commands/revoke-share";
import { shareStory } from "@/commands/share-story";
import { Refused, refuse } from "@/core/refusal";
import { listShares } from "@/db/queries/share/list-shares";

const id = z.string().max(64);

/** Answers the token of the new link: it is told here and never again. */
export const share = deskAction(
  z.strictObject({ storyId: id, follows: z.boolean(), days: z.number().int() }),
  shareStory,
);

export const takeBackShare = deskAction(z.strictObject({ storyId: id, shareId: id }), revokeShare);

export const sharesOf = deskAction(
  z.strictObject({ storyId: id }),
  async ({ actor }, { storyId }) => {
    const shares = await listShares(actor, storyId);
    if (!shares) throw new Refused(refuse("story-not-found"));
    return shares;
  },
);
