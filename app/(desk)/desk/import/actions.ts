"use server";

import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { createIssue } from "@/commands/create-issue";
import { findIssue } from "@/db/queries/issue/find-issue";

/** Makes the issue of a day from the import screen. @returns what the screen offers to choose. */
export const createIssueOfDay = deskAction(
  z.object({ date: z.string().max(10) }),
  async (ctx, { date }) => {
    // The page that is imported was printed, whatever the calendar says.
    const { issueId } = await createIssue(ctx, { date, onFreeDay: true });
    const file = await findIssue(ctx.actor, issueId);
    return {
      id: issueId,
      date,
      edition: "",
      runningNumber: file?.issue.runningNumber ?? 0,
      revision: file?.issue.revision ?? 1,
      pages: (file?.pages ?? []).map(({ number, name }) => ({ number, name, stories: 0 })),
    };
  },
);
