"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { correctStory } from "@/commands/correct-story";
import { publishStory } from "@/commands/publish-story";
import { withdrawStory } from "@/commands/withdraw-story";

/** Web-first publication, correction or withdrawal of one story, by the duty chief. */
export const showOrTakeBack = deskAction(
  z.object({
    act: z.enum(["publish", "correct", "withdraw"]),
    storyId: z.string().max(64),
    revision: z.number().int(),
    notice: z.string().max(100_000),
  }),
  async (ctx, { act, storyId, revision, notice }) => {
    if (act === "publish") await publishStory(ctx, { storyId, revision });
    else if (act === "correct") await correctStory(ctx, { storyId, revision, notice });
    else await withdrawStory(ctx, { storyId, notice });
    revalidatePath(`/desk/stories/${storyId}`);
  },
);
