"use server";

import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { addPage as addPageCommand } from "@/commands/add-page";
import { changeIssue as changeIssueCommand } from "@/commands/change-issue";
import { changePage as changePageCommand } from "@/commands/change-page";
import type { Context } from "@/commands/context";
import { createIssue as createIssueCommand } from "@/commands/create-issue";
import { makeIssues as makeIssuesCommand } from "@/commands/make-issues";
import { movePlacement } from "@/commands/move-placement";
import { placeStory } from "@/commands/place-story";
import { readProof as readProofCommand } from "@/commands/read-proof";
import { releaseIssue } from "@/commands/release-issue";
import { removeIssue as removeIssueCommand } from "@/commands/remove-issue";
import { removePage as removePageCommand } from "@/commands/remove-page";
import { removePlacement } from "@/commands/remove-placement";
import { reopenIssue } from "@/commands/reopen-issue";
import { reorderPages as reorderPagesCommand } from "@/commands/reorder-pages";
import { seeAlarm as seeAlarmCommand } from "@/commands/see-alarm";
import { setPlacement } from "@/commands/set-placement";
import { signOffIssue } from "@/commands/sign-off-issue";
import { startProofing as startProofingCommand } from "@/commands/start-proofing";
import { transferStory } from "@/commands/transfer-story";
import { unmakeIssues as unmakeIssuesCommand } from "@/commands/unmake-issues";
import { withdrawIssue } from "@/commands/withdraw-issue";
import { placementRoles } from "@/core/page/placement";
import { Refused, refuse } from "@/core/refusal";
import { listPool } from "@/db/queries/issue/list-pool";
import { listIssueLayouts } from "@/db/queries/layout/list-issue-layouts";
import { roomView } from "./room-view";

const id = z.string().max(64);
const seen = { issueId: id, revision: z.number().int() };
const words = z.string().max(2_000_000);
const title = words.nullable().optional();

export const createIssue = deskAction(
  z.object({
    date: z.string().max(100),
    edition: z.string().max(1000).optional(),
    number: z.number().optional(),
    runningNumber: z.number().optional(),
    volume: z.string().max(1000).optional(),
    pages: z.number().optional(),
    releaseTime: z.string().max(100).optional(),
    structureOf: id.optional(),
    onFreeDay: z.boolean().optional(),
  }),
  createIssueCommand,
);

/** The issues that a week or a month still wants. */
export const makeIssues = deskAction(
  z.object({ first: z.string().max(100), last: z.string().max(100) }),
  makeIssuesCommand,
);

/** Takes back the making of them: what nobody has touched since goes. */
export const unmakeIssues = deskAction(
  z.object({ made: z.array(z.object(seen)).max(60).readonly() }),
  unmakeIssuesCommand,
);

/** Takes out an issue on which nothing stands. */
export const removeIssue = deskAction(z.object(seen), removeIssueCommand);

export const look = deskAction(z.object({ issueId: id }), (ctx, { issueId }) =>
  roomView(ctx.actor, issueId),
);

/** What stands where on the pages, for their pictures in small. */
export const readLayouts = deskAction(
  z.object({ issueId: id, pageIds: z.array(id).max(200).readonly().optional() }),
  async (ctx, { issueId, pageIds }) => {
    const layouts = await listIssueLayouts(ctx.actor, issueId, pageIds);
    if (!layouts) throw new Refused(refuse("issue-not-found"));
    return layouts;
  },
);

/** The pool by words and section: all of it is searched, not only what a screen holds. */
export const searchPool = deskAction(
  z.object({ text: z.string().max(200), sectionId: id }),
  (ctx, { text, sectionId }) =>
    listPool(ctx.actor, ctx.now, { text: text.trim(), sectionId: sectionId || undefined }),
);

/** Somebody has taken notice of the alarm. */
export const seeAlarm = deskAction(
  z.object({ issueId: id, alarmId: id }),
  async (ctx, { issueId, alarmId }) => {
    await seeAlarmCommand(ctx, { alarmId });
    return roomView(ctx.actor, issueId);
  },
);

const dress = z.object({
  role: z.enum(placementRoles).optional(),
  kicker: title,
  headline: title,
  deck: title,
});

const move = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("place"), storyId: id, pageId: id, index: z.number().int() }),
  z.object({ kind: z.literal("move"), storyId: id, pageId: id, index: z.number().int() }),
  z.object({ kind: z.literal("remove"), storyId: id }),
  z.object({ kind: z.literal("dress"), storyId: id, dress }),
  z.object({
    kind: z.literal("send"),
    storyId: id,
    to: z.object({ issueId: id, pageId: id }),
  }),
  z.object({
    kind: z.literal("fetch"),
    storyId: id,
    fromIssueId: id,
    pageId: id.nullable(),
    index: z.number().int(),
  }),
]);

const arrangement = z.object({ ...seen, move, placementId: id.nullable() });

/** One move on the board. `placementId` is where the story stands on the screen that asks. */
export const arrange = deskAction(arrangement, async (ctx, input) => {
  await arrangeOne(ctx, input);
  return roomView(ctx.actor, input.issueId);
});

async function arrangeOne(
  ctx: Context,
  { issueId, revision, move: wanted, placementId }: z.output<typeof arrangement>,
): Promise<unknown> {
  const on = { issueId, revision };
  const { storyId } = wanted;
  if (wanted.kind === "place") return placeStory(ctx, { ...on, ...wanted });
  if (wanted.kind === "send")
    return transferStory(ctx, { storyId, from: placementId === null ? null : on, to: wanted.to });
  if (wanted.kind === "fetch") {
    const { pageId, index, fromIssueId } = wanted;
    const to = pageId === null ? null : { ...on, pageId, index };
    return transferStory(ctx, { storyId, from: { issueId: fromIssueId }, to });
  }
  if (placementId === null) throw new Refused(refuse("placement-not-found"));
  if (wanted.kind === "move") return movePlacement(ctx, { ...on, ...wanted, placementId });
  if (wanted.kind === "remove") return removePlacement(ctx, { ...on, placementId });
  return setPlacement(ctx, { ...on, placementId, ...wanted.dress });
}

export const changeIssue = deskAction(
  z.object({
    ...seen,
    number: z.number().optional(),
    runningNumber: z.number().optional(),
    volume: z.string().max(1000).optional(),
    release: z.object({ date: z.string().max(100), time: z.string().max(100) }).optional(),
  }),
  async (ctx, input) => {
    await changeIssueCommand(ctx, input);
    return roomView(ctx.actor, input.issueId);
  },
);

export const addPage = deskAction(z.object({ ...seen, name: words }), async (ctx, input) => {
  await addPageCommand(ctx, input);
  return roomView(ctx.actor, input.issueId);
});

export const changePage = deskAction(
  z.object({
    ...seen,
    pageId: id,
    name: words.optional(),
    banner: words.optional(),
    editorId: id.nullable().optional(),
    sectionId: id.nullable().optional(),
    closes: z
      .object({ date: z.string().max(100), time: z.string().max(100) })
      .nullable()
      .optional(),
  }),
  async (ctx, input) => {
    await changePageCommand(ctx, input);
    return roomView(ctx.actor, input.issueId);
  },
);

export const removePage = deskAction(z.object({ ...seen, pageId: id }), async (ctx, input) => {
  await removePageCommand(ctx, input);
  return roomView(ctx.actor, input.issueId);
});

export const reorderPages = deskAction(
  z.object({ ...seen, pageIds: z.array(id).max(500).readonly() }),
  async (ctx, input) => {
    await reorderPagesCommand(ctx, input);
    return roomView(ctx.actor, input.issueId);
  },
);

export const startProofing = deskAction(z.object(seen), async (ctx, input) => {
  await startProofingCommand(ctx, input);
  return roomView(ctx.actor, input.issueId);
});

export const signOff = deskAction(
  z.object({ ...seen, releaseNow: z.boolean() }),
  async (ctx, input) => {
    await signOffIssue(ctx, input);
    return roomView(ctx.actor, input.issueId);
  },
);

export const reopen = deskAction(z.object({ ...seen, reason: words }), async (ctx, input) => {
  await reopenIssue(ctx, input);
  return roomView(ctx.actor, input.issueId);
});

export const release = deskAction(z.object(seen), async (ctx, input) => {
  await releaseIssue(ctx, input);
  return roomView(ctx.actor, input.issueId);
});

export const withdraw = deskAction(z.object({ ...seen, notice: words }), async (ctx, input) => {
  await withdrawIssue(ctx, input);
  return roomView(ctx.actor, input.issueId);
});

export const readProof = deskAction(
  z.object({
    issueId: id,
    pageId: id,
    round: z.number().int(),
    contentHash: z.string().max(64),
    corrections: z.number(),
    note: words.optional(),
    renderingId: id.optional(),
  }),
  readProofCommand,
);
