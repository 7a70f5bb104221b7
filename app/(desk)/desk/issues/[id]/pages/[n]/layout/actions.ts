"use server";

import { z } from "zod";
import { deskAction, refusalsOf } from "@/app/desk-action";
import { changeLayout, type LayoutChanged } from "@/commands/change-layout";
import type { Context } from "@/commands/context";
import { cutPlacement } from "@/commands/cut-placement";
import { holdLayout } from "@/commands/hold-layout";
import { layOutPage } from "@/commands/lay-out-page";
import { leaveLayout } from "@/commands/leave-layout";
import { setPlacement } from "@/commands/set-placement";
import { takeLayout } from "@/commands/take-layout";
import type { Changed } from "@/components/layout-board/board-actions";
import type { BoardPage } from "@/components/layout-board/board-page";
import { isRecord } from "@/core/blocks/attribute";
import type { LayoutMove } from "@/core/layout/layout-move";
import { placementRoles } from "@/core/page/placement";
import { Refused, refuse } from "@/core/refusal";
import { findBoardPage } from "./find-board-page";

const id = z.string().max(64);
const onPage = { issueId: id, pageId: id, number: z.number().int(), tab: id };
const title = z.string().max(2000).nullable().optional();

interface Named {
  readonly issueId: string;
  readonly number: number;
}

async function pageOf({ actor }: Context, { issueId, number }: Named): Promise<BoardPage> {
  const page = await findBoardPage(actor, issueId, number);
  if (!page) throw new Refused(refuse("page-not-found"));
  return page;
}

/** How the page stands, for who lays it out and for who follows. */
export const look = deskAction(z.object(onPage), pageOf);

/** Moves of the board, made one after the other, all or none. What they are is the command's to check. */
export const change = deskAction(
  z.object({
    ...onPage,
    revision: z.number().int(),
    key: id,
    moves: z.array(z.custom<LayoutMove>(isRecord)).max(500).readonly(),
  }),
  async (ctx, input): Promise<Changed> => {
    try {
      return changed(await changeLayout(ctx, input));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // Who may not lay out pages, or names a page that is not there, is told so, and nothing else.
      const { code } = error.first;
      if (code.startsWith("right.") || code === "page-not-found") throw error;
      // The screen goes on from how the page stands; without a page to go on from the refusal itself is the answer.
      const { layout, revision } = await pageOf(ctx, input);
      if (!layout) throw error;
      const [said] = await refusalsOf(error, {});
      return {
        is: "refused",
        layout,
        revision,
        message: said?.message ?? "",
      };
    }
  },
);

export const layOut = deskAction(
  z.object({ ...onPage, revision: z.number().int() }),
  async (ctx, input): Promise<Changed> => changed(await layOutPage(ctx, input)),
);

const changed = ({ outcome, layout, revision }: LayoutChanged): Changed => ({
  is: outcome === "changed" ? "done" : outcome,
  layout,
  revision,
});

/** A sign of life of who lays out the page. */
export const hold = deskAction(z.object(onPage), async (ctx, input) => {
  await holdLayout(ctx, input);
  return pageOf(ctx, input);
});

export const take = deskAction(z.object(onPage), async (ctx, input) => {
  await takeLayout(ctx, input);
  return pageOf(ctx, input);
});

export const leave = deskAction(z.object(onPage), leaveLayout);

export const cut = deskAction(
  z.object({
    ...onPage,
    placementId: id,
    contentHash: z.string().max(128),
    cuts: z
      .array(
        z.object({
          paragraph: z.number().int(),
          from: z.number().int(),
          to: z.number().int(),
        }),
      )
      .max(2000)
      .readonly(),
  }),
  async (ctx, input) => {
    await cutPlacement(ctx, input);
    return pageOf(ctx, input);
  },
);

/** Titles, a picture and a role of this page's own. They are the issue's: its revision is read here, for the board knows only the page's. */
export const dress = deskAction(
  z.object({
    ...onPage,
    placementId: id,
    dress: z.object({
      kicker: title,
      headline: title,
      deck: title,
      pictureId: id.nullable().optional(),
      siteTakesPage: z.boolean().optional(),
      role: z.enum(placementRoles).optional(),
    }),
  }),
  async (ctx, input) => {
    const { issueId, placementId } = input;
    const { issueRevision: revision, stories } = await pageOf(ctx, input);
    if (!stories.some((story) => story.placementId === placementId))
      throw new Refused(refuse("placement-not-found"));
    await setPlacement(ctx, { issueId, revision, placementId, ...input.dress });
    return pageOf(ctx, input);
  },
);
