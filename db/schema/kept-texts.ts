import type { Body } from "@/core/blocks/body";
import { keptTextStates } from "@/core/kept-text/kept-text-state";
import type { TemplateContent } from "@/core/kept-text/template";
import { storyKinds } from "@/core/story/story";
import { code, id, index, instant, json, oneOf, table, text } from "./kit";
import { users } from "./people";
import { publications, sections } from "./publication";

/** What new stories of a kind begin with, written by the house itself. */
export const storyTemplates = table(
  "story_templates",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    name: text().notNull(),
    kind: code(storyKinds).notNull(),
    language: text().notNull(),
    /** Null: for every section. */
    sectionId: text().references(() => sections.id),
    content: json<TemplateContent>().notNull(),
    state: code(keptTextStates).notNull(),
    ownerId: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("story_templates_publication").on(t.publicationId, t.state),
    oneOf("kind", storyKinds),
    oneOf("state", keptTextStates),
  ],
);

/** 常用语: pieces of text put into stories as they are. */
export const boilerplates = table(
  "boilerplates",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    name: text().notNull(),
    body: json<Body>().notNull(),
    state: code(keptTextStates).notNull(),
    ownerId: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("boilerplates_publication").on(t.publicationId, t.state),
    oneOf("state", keptTextStates),
  ],
);
