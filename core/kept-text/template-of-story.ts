import type { BodyNode } from "@/core/blocks/body";
import { picturesIn } from "@/core/blocks/pictures-in";
import type { StoryContent } from "@/core/story/story";
import { isBlank } from "@/core/text/is-blank";
import type { TemplateContent } from "./template";

/**
 * A story's words as a template: its author's name and the day under it become variables, and its pictures, which are
 * that story's own, stay out.
 */
export function templateOfStory(content: StoryContent, authorName: string): TemplateContent {
  const { kind: _, language: __, series: ___, ...words } = content;
  const blocks = (content.body.content ?? []).filter((block) => !holdsPicture(block));
  return {
    ...words,
    credits: words.credits.map(({ role, name }) => ({
      role,
      name: name === authorName ? "{author}" : name,
    })),
    signDate: isBlank(words.signDate) ? "" : "{date}",
    body: { ...content.body, content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] },
  };
}

const holdsPicture = (block: BodyNode): boolean =>
  picturesIn({ type: "doc", content: [block] }).length > 0;
