import { describe, expect, it } from "vitest";
import { threeReviews } from "@/core/process/process";
import type { StoryFacts } from "@/core/story/facts";
import type { Actor } from "./actor";
import { canStory } from "./can";
import { readScope } from "./read-scope";
import { roles } from "./role";

const facts = (sectionId: string, authorId: string): StoryFacts => ({
  id: "s",
  publicationId: "paper",
  sectionId,
  authorId,
  kind: "news",
  state: "draft",
  stage: 0,
  passes: [],
  isPublic: false,
  embargoUntil: null,
  openChecks: 0,
  openSuggestions: 0,
  placed: false,
  process: threeReviews,
});

describe("The list of what may be read", () => {
  it("says the same as the question about one story, for every role, section and author", () => {
    for (const role of [null, ...roles]) {
      for (const sectionId of [null, "city", "society"]) {
        const actor: Actor = {
          userId: "lu",
          name: "陆之遥",
          publicationId: "paper",
          appointments: role === null ? [] : [{ role, sectionId }],
          sessionId: null,
          authenticatedAt: null,
        };
        const scope = readScope(actor);
        for (const section of ["city", "society"]) {
          for (const author of ["lu", "he"]) {
            const listed =
              (scope.own && author === "lu") ||
              scope.sections === "all" ||
              scope.sections.includes(section);
            expect(listed, `${role} ${sectionId} ${section} ${author}`).toBe(
              canStory(actor, "read-story", facts(section, author)).ok,
            );
          }
        }
      }
    }
  });
});
