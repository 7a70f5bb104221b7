"use server";

import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { ignoreFinding } from "@/commands/ignore-finding";
import { tallyFindings } from "@/commands/tally-findings";
import { listStoriesBeside } from "@/db/queries/proofreading/list-stories-beside";

const id = z.string().max(64);
const count = z.number().int().min(0).max(10_000);

export const ignoreOneFinding = deskAction(
  z.strictObject({
    storyId: id,
    rule: id,
    words: z.string().min(1).max(2048),
    everywhere: z.boolean(),
  }),
  ignoreFinding,
);

/** Words of stories the actor may read anyway; nothing is kept. */
export const storiesBeside = deskAction(z.strictObject({ storyId: id }), ({ actor }, { storyId }) =>
  listStoriesBeside(actor, storyId),
);

export const tally = deskAction(
  z.strictObject({
    storyId: id,
    counts: z.array(z.strictObject({ rule: id, shown: count, accepted: count })).max(500),
  }),
  tallyFindings,
);
