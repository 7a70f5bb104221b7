import type { SQL } from "drizzle-orm";
import type { StoryContent } from "@/core/story/story";
import { highlight, type Segment, searchPhrase } from "@/core/text/search-tokens";
import { type Db, reader } from "@/db/client";
import { findCandidates, type SearchRange } from "./find-candidates";
import { findContents } from "./find-contents";
import { fewMeeting, onlyMeeting } from "./meeting";
import type { SearchScope } from "./scope";
import { searchText } from "./search-text";
import { matchExpression, needsProof } from "./terms";

export interface SearchOptions extends SearchRange {
  readonly sectionId?: string | undefined;
  /** A name of the 署名, as printed. */
  readonly author?: string | undefined;
  readonly limit: number;
  /** A condition on the newsroom's stories: the desk passes its rights and filters here. */
  readonly meeting?: SQL | undefined;
}

export interface SearchHit {
  readonly storyId: string;
  readonly headline: readonly Segment[];
  readonly snippet: readonly Segment[];
}

export interface SearchResult {
  /** Newest first. */
  readonly hits: readonly SearchHit[];
  /** `before` of the next page; null at the end. */
  readonly next: number | null;
}

type Phrases = readonly (readonly string[])[];

/** Characters of a snippet on either side of the hit. */
const around = 60;
/** Candidates asked for at a time: more each time, for what is asked again is rare. */
const batches = { first: 24, largest: 1_600 };
const loadSize = 12;

/**
 * Stories in which every phrase of the query stands, newest first. Without words that can be searched the
 * section and the author alone decide; without those either, nothing is found.
 */
export async function searchStories(
  scope: SearchScope,
  query: string,
  options: SearchOptions,
  db: Db = reader(),
): Promise<SearchResult> {
  const phrases = searchPhrase(query);
  const match = matchExpression(phrases, {
    sectionId: options.sectionId,
    authors: options.author ? [options.author] : [],
  });
  if (match === "") return { hits: [], next: null };
  const found: { id: number; hit: SearchHit }[] = [];
  for await (const { id, storyId, content } of matches(db, scope, match, options)) {
    const hit = proveHit(storyId, content, phrases);
    if (hit) found.push({ id, hit });
    if (found.length > options.limit) break;
  }
  const page = found.slice(0, options.limit);
  return {
    hits: page.map(({ hit }) => hit),
    next: found.length > options.limit ? (page.at(-1)?.id ?? null) : null,
  };
}

async function* matches(db: Db, scope: SearchScope, match: string, options: SearchOptions) {
  const { meeting } = options;
  const among = meeting && (await fewMeeting(db, scope, meeting));
  let before = options.before;
  for (let size = batches.first; ; size = Math.min(size * 4, batches.largest)) {
    const range = { from: options.from, to: options.to, before, among };
    const batch = await findCandidates(db, scope, match, range, size);
    const fitting = meeting && !among ? await onlyMeeting(db, meeting, batch) : batch;
    for (let at = 0; at < fitting.length; at += loadSize) {
      const part = fitting.slice(at, at + loadSize);
      const contents = await findContents(
        db,
        scope,
        part.map((c) => c.storyId),
      );
      for (const { id, storyId } of part) {
        const content = contents.get(storyId);
        if (content) yield { id, storyId, content };
      }
    }
    if (batch.length < size) return;
    before = batch.at(-1)?.id;
  }
}

/** The hit as it is shown; null when a longer phrase stands nowhere in one piece. */
function proveHit(storyId: string, content: StoryContent, phrases: Phrases): SearchHit | null {
  const text = searchText(content);
  const fields = [text.headline, text.body, ...text.others];
  const proven = phrases.every(
    (phrase) => !needsProof(phrase) || fields.some((field) => stands(field, phrase)),
  );
  if (!proven) return null;
  return {
    storyId,
    headline: highlight(text.headline, phrases),
    snippet: highlight(text.body.replaceAll(/\s*\n\s*/g, " "), phrases, around),
  };
}

const stands = (field: string, phrase: readonly string[]): boolean =>
  highlight(field, [phrase]).some((segment) => segment.hit);
