"use server";

import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { editLayoutTemplate } from "@/commands/edit-layout-template";
import { jumpStory } from "@/commands/jump-story";
import { offerTemplates } from "@/commands/offer-templates";
import { proposeLayouts } from "@/commands/propose-layouts";
import { proposePart } from "@/commands/propose-part";
import { proposeRefill } from "@/commands/propose-refill";
import { saveLayoutTemplate } from "@/commands/save-layout-template";
import { storyWeights } from "@/core/layout/story-weight";
import { listLayoutTemplates } from "@/db/queries/layout/layout-templates";

const id = z.string().max(64);
const line = z.string().max(1000);
/** Layouts are checked by `core/layout/check-layout`, which names what is wrong with them. */
const layout = z.unknown();

const onBoard = z.strictObject({
  issueId: id,
  pageId: id,
  layout,
  weights: z.record(id, z.enum(storyWeights)),
});

const seed = z.int().min(1).max(1_000_000);

export const propose = deskAction(
  onBoard.extend({ seed, count: z.int().min(1).max(6) }),
  (ctx, { layout = null, ...input }) => proposeLayouts(ctx, { ...input, layout }),
);

export const proposeRest = deskAction(
  onBoard.extend({ proposal: z.unknown(), boxIds: z.array(id).max(120), seed }),
  (ctx, { layout = null, proposal = null, ...input }) =>
    proposePart(ctx, { ...input, layout, proposal }),
);

export const refill = deskAction(
  onBoard.extend({
    size: line,
    client: line,
    pictureId: id.nullable(),
    at: z.strictObject({ column: z.int(), row: z.int() }).nullable(),
  }),
  (ctx, { layout = null, ...input }) => proposeRefill(ctx, { ...input, layout }),
);

export const offer = deskAction(onBoard, (ctx, { layout = null, ...input }) =>
  offerTemplates(ctx, { ...input, layout }),
);

export const keepTemplate = deskAction(
  z.strictObject({ issueId: id, pageId: id, name: line }),
  saveLayoutTemplate,
);

export const changeTemplate = deskAction(
  z.strictObject({ templateId: id, name: line, isRetired: z.boolean() }),
  editLayoutTemplate,
);

export const jump = deskAction(
  z.strictObject({
    issueId: id,
    pageId: id,
    tab: id,
    revision: z.int(),
    boxId: id,
    to: z.int().nullable(),
  }),
  jumpStory,
);

export const templates = deskAction(z.strictObject({}), async (ctx) =>
  (await listLayoutTemplates(ctx.actor)).map(({ layout: _layout, ...template }) => template),
);
