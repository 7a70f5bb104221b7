import { type FilledTemplate, fillTemplate } from "./fill-template";
import { type LayoutTemplate, suits } from "./layout-template";
import type { WishedStory } from "./layout-wish";
import type { PageLayout } from "./page-layout";

export interface OfferedTemplate extends FilledTemplate {
  readonly templateId: string;
  readonly name: string;
  /** The one the weekday's pages are planned with. */
  readonly isOfDay: boolean;
}

/**
 * Templates made for such a page: the weekday's own, then those whose boxes suit its stories best by number, length, weight
 * and pictures; each as it would be filled. One with another grid or head is not offered.
 */
export const rankTemplates = (
  page: PageLayout,
  templates: readonly LayoutTemplate[],
  stories: readonly WishedStory[],
  ofDay: string | null = null,
): readonly OfferedTemplate[] =>
  templates
    .filter(({ layout }) => suits(layout, page))
    .map(({ id, name, layout }) => ({
      templateId: id,
      name,
      isOfDay: id === ofDay,
      ...fillTemplate(page, layout, stories),
    }))
    .sort((a, b) => Number(b.isOfDay) - Number(a.isOfDay) || a.cost - b.cost);
