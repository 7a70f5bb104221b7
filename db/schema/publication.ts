import type { FreeDay } from "@/core/issue/free-day";
import type { PagePlan } from "@/core/issue/page-plan";
import type { AdSize } from "@/core/layout/ad-size";
import type { PageFormat } from "@/core/layout/page-format";
import type { ProcessStage } from "@/core/process/process";
import { id, index, instant, int, json, oneOf, table, text, uniqueIndex } from "./kit";

export const publications = table(
  "publications",
  {
    id: id(),
    kind: text().notNull(),
    name: text().notNull(),
    nameEn: text().notNull().default(""),
    /** Line under the nameplate: what the paper says of itself. */
    motto: text().notNull().default(""),
    language: text().notNull(),
    timeZone: text().notNull(),
    /** HH:MM in the publication's zone. */
    releaseTime: text().notNull(),
    cn: text().notNull().default(""),
    issn: text().notNull().default(""),
    governedBy: text().notNull().default(""),
    sponsoredBy: text().notNull().default(""),
    publishedBy: text().notNull().default(""),
    price: text().notNull().default(""),
    printer: text().notNull().default(""),
    address: text().notNull().default(""),
    /** 总期号 of the first issue made here; later ones count on. */
    firstRunningNumber: int().notNull().default(1),
    process: json<readonly ProcessStage[]>().notNull(),
    /** Pages by weekday: index 0 is Sunday. */
    weekPlan: json<readonly (readonly PagePlan[])[]>().notNull(),
    freeDays: json<readonly FreeDay[]>().notNull().default([]),
    /** Paper and grid of its pages; null where pages are not laid out here. */
    pageFormat: json<PageFormat>(),
    rateCard: json<readonly AdSize[]>().notNull().default([]),
    /** Grows by one with every change a reader can see. */
    siteRevision: int().notNull().default(1),
    createdAt: instant().notNull(),
  },
  () => [oneOf("kind", ["newspaper", "magazine"])],
);

export const sections = table(
  "sections",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    name: text().notNull(),
    nameEn: text().notNull().default(""),
    slug: text().notNull(),
    position: int().notNull(),
  },
  (t) => [
    uniqueIndex("sections_slug").on(t.publicationId, t.slug),
    index("sections_position").on(t.publicationId, t.position),
  ],
);

/** An address that has moved: readers of the old one are sent on for good. */
export const movedAddresses = table("moved_addresses", {
  path: text().primaryKey(),
  target: text().notNull(),
  movedAt: instant().notNull(),
});
