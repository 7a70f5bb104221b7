import { seedStories } from "../demo";
import type { SeedBlock } from "../seed-story";

/** A story's words as the writer makes them. */
export interface WrittenNews {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

type Followers = ReadonlyMap<string, readonly string[]>;

const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
const given =
  "明华建国文芳秀英丽军志强敏静伟勇霞平刚桂兰玉珍春梅海燕晓东红波立新子涵雨桐浩然思远嘉宁佳怡俊杰";
/** Share of words after which a name is put in. */
const named = 0.03;
/** Sentences to draw from: each stands in a few dozen stories of an archive of 100,000. */
const stock = 30_000;
const longestStory = 1_100;

/**
 * Writes newspaper Chinese without end: sentences that are chains of the demo's own words, so that common and
 * rare ones come as often as a newspaper has them, and people's names that hardly ever come twice.
 */
export function newsWriter(chance: () => number): () => WrittenNews {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];
  const first = [...surnames];
  const second = [...given];
  const name = () => `${pick(first)}${pick(second)}${pick(second)}`;
  const sentence = sentencesOf(chance, pick, name);
  const sentences = Array.from({ length: stock }, sentence);
  return () => {
    // Most stories are short, a few fill half a page.
    const length = 60 + Math.floor(chance() ** 3 * longestStory);
    const paragraphs = [`本报讯（记者${name()}、通讯员${name()}）${pick(sentences)}`];
    for (let written = 0; written < length; written += paragraphs.at(-1)?.length ?? length)
      paragraphs.push(`${pick(sentences)}${pick(sentences)}`);
    const headline = (pick(sentences) ?? "").replaceAll(/[，。！？“”：；、]/g, "").slice(0, 18);
    return { headline, paragraphs };
  };
}

function sentencesOf(
  chance: () => number,
  pick: (from: readonly string[]) => string | undefined,
  name: () => string,
): () => string {
  const followers = followersOf(seedStories.flatMap((story) => story.body.flatMap(linesOf)));
  return () => {
    let text = "";
    for (let word = pick(followers.get(begin) ?? []); word && word !== end; ) {
      text += word;
      if (chance() < named) text += name();
      if (text.length > 120) return `${text}。`;
      word = pick(followers.get(word) ?? []);
    }
    return text;
  };
}

const begin = "";
const end = "\n";

/** For every word those that came after it, as often as they did. */
function followersOf(lines: readonly string[]): Followers {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const followers = new Map<string, string[]>();
  const add = (word: string, next: string) => {
    const known = followers.get(word);
    if (known) known.push(next);
    else followers.set(word, [next]);
  };
  for (const line of lines.flatMap((text) => text.split(/(?<=[。！？])/))) {
    let before = begin;
    for (const { segment } of segmenter.segment(line)) {
      add(before, segment);
      before = segment;
    }
    add(before, end);
  }
  return followers;
}

/** The words of a seed block, without the marks for dates and notes. */
function linesOf(block: SeedBlock): readonly string[] {
  if (typeof block === "string") return [block.replaceAll(/\[\[[^\]]*\]\]/g, "")];
  if ("h" in block) return [block.h];
  if ("quote" in block) return block.quote;
  return "list" in block ? block.list : [];
}
