import { fillTemplate } from "./fill-template";
import { suits } from "./layout-template";
import type { PageLayout } from "./page-layout";

/**
 * What a page that has no stories yet takes from a template: heads, rules, and places kept for advertisements; null when
 * the template was made for another grid or head. Its places for stories are offered once the page has any.
 */
export const pageSkeleton = (bare: PageLayout, template: PageLayout): PageLayout | null =>
  suits(template, bare) ? fillTemplate(bare, template, []).layout : null;
