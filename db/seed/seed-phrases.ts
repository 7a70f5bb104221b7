import { demoStories } from "./demo";
import { seedIssues } from "./issues";
import { isRich, richWords } from "./rich-blocks";
import { stepsOf } from "./seed-path";
import type { SeedBlock, SeedStory } from "./seed-story";

/** Shorter runs of letters could stand in any text by chance. */
const shortest = 6;

export interface SeedPhrases {
  /** Of what readers may read. */
  readonly open: ReadonlySet<string>;
  /** Of drafts, reviews, papers to come, what was withdrawn, and of all opinions, reasons and notes to the desk. */
  readonly secret: ReadonlySet<string>;
}

/**
 * For tests: the runs of words of the demo newspaper that readers may see, and those that stand only in what
 * they may not. Dates are no part of them, so any day will do.
 */
export function seedPhrases(): SeedPhrases {
  const stories = demoStories("2026-11-24");
  const open = new Set(stories.filter(isOpen).flatMap((story) => phrasesIn(wordsOf(story))));
  const told = stories.flatMap((s) =>
    stepsOf(s).flatMap((step) => ("notice" in step ? [step.notice] : [])),
  );
  const readable = [...open, ...phrasesIn(told)].join("\n");
  const closed = stories.flatMap((story) => [
    ...(isOpen(story) ? [] : wordsOf(story)),
    ...deskWordsOf(story),
  ]);
  return { open, secret: new Set(phrasesIn(closed).filter((p) => !readable.includes(p))) };
}

/** Released with its paper or published before it, and not withdrawn since. */
function isOpen(story: SeedStory): boolean {
  const verbs = stepsOf(story).map((step) => step.do);
  const isReleased = seedIssues.some((i) => i.key === story.place?.issue && i.stage === "released");
  return (isReleased || verbs.includes("publish")) && !verbs.includes("withdraw");
}

function wordsOf(story: SeedStory): readonly string[] {
  const { kicker, headline, deck, series, column, dateline, salutation, signature, place } = story;
  const edits = stepsOf(story).flatMap((step) => (step.do === "edit" ? [step.to] : []));
  return [
    ...[kicker, headline, deck, series?.name, column, dateline, salutation, signature],
    ...[place?.kicker, place?.headline, place?.deck],
    ...story.keywords,
    ...story.body.flatMap(wordsOfBlock),
    ...edits,
  ].filter((text) => text !== undefined);
}

function wordsOfBlock(block: SeedBlock): readonly string[] {
  if (typeof block === "string") return [block];
  if (isRich(block)) return richWords(block);
  if ("picture" in block) return [block.caption ?? "", block.credit ?? "", block.alt ?? ""];
  return Object.values(block).flatMap((value) => (value === true || value === false ? [] : value));
}

function deskWordsOf(story: SeedStory): readonly string[] {
  const said = stepsOf(story).flatMap((step) => {
    if ("opinion" in step) return [step.opinion];
    return "reason" in step ? [step.reason] : [];
  });
  return [story.noteToDesk ?? "", ...said];
}

const phrasesIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/[^\p{L}\p{M}]+/u)).filter((run) => run.length >= shortest);
