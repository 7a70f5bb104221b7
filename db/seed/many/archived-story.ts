import { bodyOf } from "@/core/blocks/body";
import { blankContent } from "@/core/story/blank-draft";
import type { StoryContent, StoryState } from "@/core/story/story";
import { countWords } from "@/core/text/count-words";
import { excerpt, plainText } from "@/core/text/plain-text";
import { newId } from "@/db/new-id";
import { idsPerMinute } from "@/db/search/index-story";
import { searchText } from "@/db/search/search-text";
import { indexTerms } from "@/db/search/terms";
import type { CastKey } from "../cast";
import type { Newsroom } from "../fresh-newsroom";
import type { ArchivedIssue } from "./archived-issue";
import type { Insert } from "./insert-rows";

interface Given {
  readonly issue: ArchivedIssue;
  /** Place among the stories of that issue, 0 on. */
  readonly n: number;
  /** Of the last weeks: it may still be anywhere on its road. */
  readonly isNew: boolean;
  readonly chance: () => number;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const authors: readonly CastKey[] = ["lu", "he", "ye", "tian", "ruan", "shen", "zeng", "gu"];
const minute = 60_000;

/** One story with its version, its place in print, its copy for readers and its lines in both search indexes. */
export function archivedStory(insert: Insert, room: Newsroom, given: Given): void {
  const { issue, n, chance } = given;
  const { state, stage } = fateOf(given.isNew, chance());
  const author = room.actors[authors[Math.floor(chance() * authors.length)] ?? "lu"];
  const sections = Object.values(room.sections);
  const story = {
    id: newId(),
    publicationId: room.publicationId,
    sectionId: sections[Math.floor(chance() * sections.length)] ?? "",
    slug: `${issue.date.replaceAll("-", "")}-${String(n).padStart(2, "0")}many`,
    createdAt: issue.at - (n + 2) * 17 * minute,
  };
  const body = bodyOf(given.paragraphs);
  const content: StoryContent = {
    ...blankContent,
    kind: "news",
    headline: given.headline,
    credits: [{ role: "reporter", name: author.name }],
    body,
  };
  const wordCount = countWords(plainText(body));
  insert("stories", {
    ...story,
    authorId: author.userId,
    state,
    stage,
    passes: "[]",
    isPublic: state === "published" ? 1 : 0,
    kind: content.kind,
    language: content.language,
    headline: content.headline,
    credits: JSON.stringify(content.credits),
    keywords: "[]",
    body: JSON.stringify(body),
    wordCount,
    openChecks: "[]",
    updatedAt: issue.at - n * minute,
    updatedBy: author.name,
  });
  const { headline, body: words, others } = searchText(content);
  const terms = indexTerms([headline, words, ...others], {
    sectionId: story.sectionId,
    authors: [author.name],
  });
  index(insert, "desk", story.id, story.createdAt, n, terms);
  if (state !== "published") return;
  publish(insert, { ...story, author: author.userId, wordCount, content }, issue, n);
  index(insert, "public", story.id, issue.at, n, terms);
}

/** Old stories are printed but for a few that lie about; of the new ones a third is under way. */
function fateOf(isNew: boolean, chance: number): { state: StoryState; stage: number } {
  if (!isNew)
    return { state: chance < 0.97 ? "published" : chance < 0.99 ? "draft" : "spiked", stage: 0 };
  if (chance < 0.66) return { state: "published", stage: 0 };
  if (chance < 0.78) return { state: "draft", stage: 0 };
  if (chance < 0.94) return { state: "review", stage: 1 + (Math.floor(chance * 1000) % 3) };
  return { state: chance < 0.97 ? "approved" : "held", stage: 0 };
}

interface Printed {
  readonly id: string;
  readonly publicationId: string;
  readonly sectionId: string;
  readonly slug: string;
  readonly author: string;
  readonly wordCount: number;
  readonly content: StoryContent;
}

function publish(insert: Insert, story: Printed, issue: ArchivedIssue, n: number): void {
  const { id: storyId, publicationId, content, wordCount } = story;
  const pageNumber = (n % issue.pages.length) + 1;
  const page = issue.pages[pageNumber - 1];
  const position = Math.floor(n / issue.pages.length);
  const role = position === 0 ? "lead" : "normal";
  const versionId = newId();
  insert("story_versions", {
    id: versionId,
    storyId,
    number: 1,
    revision: 1,
    reason: "publish",
    content: JSON.stringify(content),
    contentHash: "",
    wordCount,
    createdBy: story.author,
    createdAt: issue.at,
  });
  insert("placements", {
    id: newId(),
    issueId: issue.id,
    pageId: page?.id ?? "",
    storyId,
    position,
    role,
    placedBy: story.author,
    placedAt: issue.at,
  });
  insert("public_stories", {
    storyId,
    publicationId,
    versionId,
    sectionId: story.sectionId,
    slug: story.slug,
    content: JSON.stringify(content),
    headline: content.headline,
    kind: content.kind,
    wordCount,
    summary: excerpt(content.body, 110),
    status: "public",
    firstPublishedAt: issue.at,
    updatedAt: issue.at,
    issueId: issue.id,
    issueDate: issue.date,
    pageNumber,
    pageName: page?.name ?? "",
    position,
    role,
  });
  for (const { name, role: part } of content.credits)
    insert("public_credits", {
      storyId,
      publicationId,
      name,
      role: part,
      firstPublishedAt: issue.at,
    });
}

function index(
  insert: Insert,
  scope: "public" | "desk",
  storyId: string,
  at: number,
  n: number,
  terms: string,
): void {
  const id = Math.floor(at / minute) * idsPerMinute + 1 + n + (scope === "desk" ? 512 : 0);
  insert("search_documents", { id, scope, storyId });
  insert(`search_${scope}`, { rowid: id, terms });
}
