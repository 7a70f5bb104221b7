import type { StoryKind } from "@/core/story/story";

/** What decides whether a template is for a story. */
export interface TemplateScope {
  readonly kind: StoryKind;
  readonly language: string;
  /** Null: for every section. */
  readonly sectionId: string | null;
}

/** The templates for a new story, those of its own section first: the first is the one to propose. */
export function templatesFor<T extends TemplateScope>(
  templates: readonly T[],
  story: { readonly kind: StoryKind; readonly language: string; readonly sectionId: string },
): readonly T[] {
  const fitting = templates.filter(
    ({ kind, language, sectionId }) =>
      kind === story.kind &&
      language === story.language &&
      (sectionId === null || sectionId === story.sectionId),
  );
  const own = (template: T) => template.sectionId !== null;
  return [...fitting.filter(own), ...fitting.filter((template) => !own(template))];
}
