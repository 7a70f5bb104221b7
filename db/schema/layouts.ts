import type { PageLayout } from "@/core/layout/page-layout";
import type { SetAside } from "@/core/layout/set-aside";
import { pages } from "./issues";
import { bool, id, index, instant, int, json, table, text } from "./kit";
import { users } from "./people";
import { publications } from "./publication";

/** 版面: what stands where on a page. A page without a row has not been laid out. */
export const pageLayouts = table("page_layouts", {
  pageId: text()
    .primaryKey()
    .references(() => pages.id),
  layout: json<PageLayout>().notNull(),
  /** Grows by one with every change. */
  revision: int().notNull().default(1),
  /** Names the last changes by the keys their screens gave them: one that comes again is not made twice. */
  recentKeys: json<readonly string[]>().notNull().default([]),
  changedBy: text()
    .notNull()
    .references(() => users.id),
  changedAt: instant().notNull(),
});

/** What stories had on a page they were taken off, laid out or not: one that comes back finds its own. */
export const pageSetAsides = table("page_set_asides", {
  pageId: text()
    .primaryKey()
    .references(() => pages.id),
  setAside: json<readonly SetAside[]>().notNull(),
});

/** Who lays out a page now: one person in one tab, as long as their moves and beats renew it. */
export const layoutLeases = table("layout_leases", {
  pageId: text()
    .primaryKey()
    .references(() => pages.id),
  userId: text()
    .notNull()
    .references(() => users.id),
  tab: text().notNull(),
  since: instant().notNull(),
  until: instant().notNull(),
});

/** A layout without its stories, saved from a finished page. */
export const layoutTemplates = table(
  "layout_templates",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    name: text().notNull(),
    layout: json<PageLayout>().notNull(),
    isRetired: bool().notNull().default(false),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
  },
  (t) => [index("layout_templates_publication").on(t.publicationId, t.createdAt)],
);
