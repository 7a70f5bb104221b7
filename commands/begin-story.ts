import { templatesFor } from "@/core/kept-text/templates-for";
import { fillTemplate } from "@/core/kept-text/variables";
import { Refused, refuse } from "@/core/refusal";
import type { StoryDraft, StoryKind } from "@/core/story/story";
import { type TemplateFacts, templateOf } from "@/core/story/template-of";
import { newspaperDate, weekdayName } from "@/core/text/newspaper-date";
import { dateInZone } from "@/core/text/zoned-time";
import { findTemplate } from "@/db/queries/kept-text/templates";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import type { Context } from "./context";
import { createStory } from "./create-story";

export interface BeginStory {
  readonly kind: StoryKind;
  readonly sectionId: string;
  readonly language: "zh-CN" | "en";
  /** A template of the house; null: what the paper always prints in a story of its kind. */
  readonly templateId: string | null;
}

/** A new draft that begins with its template's words, filled in for today and for whoever writes it. */
export async function beginStory(
  ctx: Context,
  { templateId, ...story }: BeginStory,
): Promise<{ readonly storyId: string }> {
  const facts = await factsFor(ctx, story.language);
  const begun =
    templateId === null
      ? templateOf(story.kind, facts)
      : await wordsOf(ctx, { ...story, templateId }, facts);
  return createStory(ctx, { ...begun, ...story });
}

async function factsFor(ctx: Context, language: string) {
  const publication = await findPublication(ctx.actor.publicationId);
  if (!publication) throw new Refused(refuse("publication-missing"));
  const day = dateInZone(ctx.now, publication.timeZone);
  return {
    authorName: ctx.actor.name,
    roles: ctx.actor.appointments.map(({ role }) => role),
    publicationName: language === "en" ? publication.nameEn || publication.name : publication.name,
    language,
    today: newspaperDate(day, language),
    weekday: weekdayName(day, language),
  };
}

async function wordsOf(
  { actor }: Context,
  story: BeginStory & { readonly templateId: string },
  facts: TemplateFacts & { readonly weekday: string },
): Promise<Partial<StoryDraft>> {
  const template = await findTemplate(actor, story.templateId);
  if (template?.state !== "live" || templatesFor([template], story).length === 0)
    throw new Refused(refuse("template-not-live", undefined, "templateId"));
  const sections = await listSections(actor.publicationId);
  const section = sections.find(({ id }) => id === story.sectionId);
  return fillTemplate(template.content, {
    date: facts.today,
    weekday: facts.weekday,
    author: facts.authorName,
    section: (story.language === "en" ? section?.nameEn || section?.name : section?.name) ?? "",
    publication: facts.publicationName,
  });
}
