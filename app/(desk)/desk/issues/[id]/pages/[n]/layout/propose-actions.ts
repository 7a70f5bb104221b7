"use server";

import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { editLayoutTemplate } from "@/commands/edit-layout-template";
import { jumpStory } from "@/commands/jump-story";
import { saveLayoutTemplate } from "@/commands/save-layout-template";
import { listLayoutTemplates } from "@/db/queries/layout/layout-templates";

const id = z.string().max(64);
const line = z.string().max(1000);

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
