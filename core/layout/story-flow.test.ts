import { describe, expect, it } from "vitest";
import { printedStories } from "@/db/seed/printed-stories";
import { measureCopy } from "./measured-copy";
import { pageFormats } from "./page-format";
import { sampleStory } from "./sample-page";
import { storyFlow } from "./story-flow";

const format = pageFormats["si-kai"];
const story = printedStories("2026-11-24").find(({ text }) => text.characters > 800);
if (!story) throw new Error("The demo has no long story.");
const whole = story.paragraphs.map(({ words }) => words).join("");
const picture = { pictureId: "bridge", span: 1, rows: 12, corner: "top-right" } as const;

const flowOf = (of: Partial<Parameters<typeof sampleStory>[0]>) =>
  storyFlow(story, story.paragraphs, sampleStory({ id: "a", span: 3, rows: 60, ...of }), format);
const wordsOf = (flow: ReturnType<typeof flowOf>) =>
  flow.map(({ paragraphs }) => paragraphs.map(({ words }) => words).join(""));
const bare = (words: string) => words.replaceAll(" ", "");

describe("which words stand in which columns", () => {
  it("columns of one height hold the whole story, left for the browser to break", () => {
    const flow = flowOf({});
    expect(flow.map(({ columns }) => columns.length)).toEqual([3]);
    expect(wordsOf(flow)).toEqual([whole]);
  });

  it("a picture parts them, and no word is lost or printed twice", () => {
    const flow = flowOf({ picture });
    expect(flow.map(({ columns }) => columns.length)).toEqual([2, 1]);
    expect(bare(wordsOf(flow).join(""))).toBe(bare(whole));
  });

  it("a paragraph that is cut goes on without an indent, its first part as wide as a line", () => {
    const words = "渡".repeat(60);
    const paragraphs = [{ role: "text", words, indent: 2 }] as const;
    const copy = { kicker: "", headline: "渡口", deck: "", text: measureCopy(paragraphs) };
    const box = sampleStory({ id: "a", span: 2, rows: 7, picture: { ...picture, rows: 1 } });
    const [first, second] = storyFlow(copy, paragraphs, box, format);
    expect(first?.paragraphs).toMatchObject([{ words: "渡".repeat(34), indent: 2, goesOn: true }]);
    expect(second?.paragraphs).toMatchObject([{ words: "渡".repeat(24), indent: 0 }]);
  });

  it("what another page has printed is not printed again", () => {
    const flow = flowOf({ skipped: 100, jumpFrom: 1 });
    expect(bare(wordsOf(flow).join(""))).toBe(bare([...whole].slice(100).join("")));
  });

  it("characters that find no line are not printed", () => {
    const [words = ""] = wordsOf(flowOf({ rows: 10 }));
    expect(words.length).toBeGreaterThan(50);
    expect(words.length).toBeLessThan(whole.length);
    expect(whole.startsWith(words)).toBe(true);
  });
});
