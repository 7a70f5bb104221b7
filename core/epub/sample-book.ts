import { bodyOf } from "@/core/blocks/body";
import type { SiteStory } from "@/core/site/site";
import { blankContent } from "@/core/story/blank-draft";
import type { StoryContent } from "@/core/story/story";
import type { EpubBook } from "./epub-book";

/** For tests: an issue of two pages and three stories, the first of which is as the test wants it. */
export function sampleBook(content: Partial<StoryContent>): EpubBook {
  return {
    id: "0190a6c5-7b1e-7cc3-98c4-dc0c0c07398f",
    paper: "澜城日报",
    publisher: "澜城日报社",
    language: "zh-CN",
    timeZone: "Asia/Shanghai",
    date: "2026-11-24",
    edition: "",
    modifiedAt: Date.UTC(2026, 10, 23, 21, 30),
    cover: { name: "cover.jpg", width: 1_200, height: 1_720 },
    pages: [
      { number: 1, name: "要闻", stories: [story("ferry", content), story("prices", {})] },
      { number: 2, name: "副刊", stories: [story("river", { language: "en" })] },
    ],
    pictures: new Map([["ferry/p1", { name: "pictures/1.jpg", width: 1_200, height: 800 }]]),
  };
}

function story(storyId: string, given: Partial<StoryContent>): SiteStory {
  const content: StoryContent = {
    ...blankContent,
    kind: "news",
    language: "zh-CN",
    headline: "渡口今起复航 “第一班”坐满了人 & 更多",
    credits: [{ role: "reporter", name: "陆之遥" }],
    body: bodyOf(["渡船在清晨六点离岸。"]),
    ...given,
  };
  return {
    storyId,
    slug: storyId,
    sectionId: "city",
    kind: content.kind,
    language: content.language,
    kicker: content.kicker,
    headline: content.headline,
    deck: content.deck,
    column: content.column,
    series: content.series,
    credits: content.credits,
    summary: "",
    picture: null,
    firstPublishedAt: 0,
    updatedAt: 0,
    place: null,
    content,
    wordCount: 10,
    corrections: [{ text: "日期有误。", at: 0 }],
  };
}
