import { bodyOf } from "@/core/blocks/body";
import { readCredits } from "@/core/page-text/read-credits";
import { readPage } from "@/core/page-text/read-page";
import { type StoryOfItem, storyOfItem } from "@/core/page-text/story-of-item";
import { blankContent } from "@/core/story/blank-draft";
import type { ScannedArticle } from "../scan";
import { asPageText } from "../zone-text";

/**
 * A saved article as the importer of page texts reads it, with lead, credits and checks; its titles are those the page
 * itself names. Text it would take for several stories stays one.
 */
export function storyOfArticle(article: Omit<ScannedArticle, "zoneId">): StoryOfItem {
  const { kicker, headline, deck, author, paragraphs } = article;
  const reading = readPage(asPageText({ kicker: "", headline, deck: "", paragraphs }));
  const found = reading.items.length === 1 ? storyOfItem(reading, 0) : null;
  const plain = { ...blankContent, kind: "news" as const, body: bodyOf(paragraphs) };
  const content = found?.content ?? plain;
  const credits = content.credits.length > 0 ? content.credits : (readCredits(author) ?? []);
  return {
    content: { ...content, kicker, headline, deck: deck.replace(/^[—―－-]+\s*/, ""), credits },
    checks: found?.checks ?? [],
  };
}
