import { z } from "zod";
import { parse } from "@/app/desk-action";
import { deskRoute } from "@/app/desk-route";
import { readJson } from "@/app/read-body";
import { importPage } from "@/commands/import-page";
import { longestPageText, pageTextTooLarge } from "@/core/page-text/check-page-text";
import { storyKinds } from "@/core/story/story";

const ids = z.array(z.string().max(60)).max(20_000).default([]);

const importInput = z.object({
  issueId: z.string().max(64),
  revision: z.number().int(),
  text: z.string(),
  choices: z.object({ keepApart: ids, keepPunctuation: ids, dismissFlags: ids }),
  pageNumber: z.number().int().positive(),
  pageName: z.string().max(10_000).optional(),
  whenFilled: z.enum(["append", "replace"]).optional(),
  items: z
    .record(
      z.string().regex(/^\d{1,5}$/),
      z.object({
        skip: z.boolean().optional(),
        kind: z.enum(storyKinds).optional(),
        sectionId: z.string().max(64).optional(),
      }),
    )
    .optional(),
});

/** Bytes of a request at most: the text as JSON, and every choice about it. */
const largest = longestPageText * 4 + 1_000_000;

export const POST = deskRoute(async (ctx, request) => {
  const input = parse(importInput, await readJson(request, largest, pageTextTooLarge("text")));
  return Response.json(await importPage(ctx, input));
});
