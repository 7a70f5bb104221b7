"use server";

import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { makeZoneStory } from "@/commands/make-zone-story";
import { proposeZones } from "@/commands/propose-zones";
import { publishScan } from "@/commands/publish-scan";
import { retryScan } from "@/commands/retry-scan";
import { saveScanZones } from "@/commands/save-scan-zones";
import { longestZoneHeadline, mostCorners, mostZones } from "@/core/paper/check-zones";
import { findZoneText } from "@/db/queries/press/find-zone-text";
import { scanView } from "./scan-view";

const id = z.string().max(64);
const page = { issueId: id, pageNumber: z.number().int() };
const seen = { ...page, revision: z.number().int() };
const corner = z.tuple([z.number(), z.number()]).readonly();
const polygon = z
  .array(corner)
  .max(mostCorners + 1)
  .readonly();
const zone = z.object({
  id,
  storyId: id.nullable(),
  headline: z.string().max(longestZoneHeadline * 4),
  polygon,
});

export const look = deskAction(z.object(page), (ctx, { issueId, pageNumber }) =>
  scanView(ctx.actor, issueId, pageNumber),
);

export const saveZones = deskAction(
  z.object({
    ...seen,
    zones: z
      .array(zone)
      .max(mostZones + 1)
      .readonly(),
  }),
  saveScanZones,
);

export const propose = deskAction(z.object(seen), proposeZones);

export const retry = deskAction(z.object({ ...seen, filePage: z.number() }), async (ctx, input) => {
  await retryScan(ctx, input);
  return scanView(ctx.actor, input.issueId, input.pageNumber);
});

export const publish = deskAction(z.object(seen), async (ctx, input) => {
  await publishScan(ctx, input);
  return scanView(ctx.actor, input.issueId, input.pageNumber);
});

/** What stands in a zone, as the importer of page texts reads it. */
export const zoneWords = deskAction(
  z.object({ ...page, zoneId: id, polygon }),
  (ctx, { issueId, pageNumber, zoneId, polygon: corners }) =>
    findZoneText(ctx.actor, { issueId, pageNumber, zoneId, polygon: corners }),
);

export const makeStory = deskAction(
  z.object({
    ...seen,
    zoneId: id,
    text: z.string().max(2_000_000),
    hasAddedDash: z.boolean(),
    sectionId: id,
  }),
  async (ctx, { hasAddedDash, ...input }) => {
    await makeZoneStory(ctx, { ...input, choices: { hasAddedDash } });
    return scanView(ctx.actor, input.issueId, input.pageNumber);
  },
);
