import { describe, expect, it } from "vitest";
import type { PublicIssuePage } from "@/core/issue/manifest";
import type { PageZone } from "@/core/paper/page-zone";
import type { PagePicture, PressFile } from "@/core/paper/press-file";
import type { PrintedIssue } from "@/core/paper/printed-issue";
import { thumbName } from "@/core/paper/thumb-name";
import type { Site, Teaser } from "@/core/site/site";
import type { Press } from "../press";
import { wordsOf } from "../words";
import { paperPage } from "./paper-page";
import type { PaperView } from "./paper-view";

const named = (digit: string, format: string, bytes: number): PressFile => ({
  name: `${digit.repeat(64)}.${format}`,
  bytes,
});
const small: PagePicture = { ...named("a", "webp", 120_000), width: 720, height: 1000 };
const large: PagePicture = { ...named("b", "webp", 640_000), width: 2880, height: 4000 };

const pressIn = (language: string): Press => {
  const site: Site = {
    publicationId: "paper",
    kind: "newspaper",
    name: "澜城日报",
    nameEn: "Lancheng Daily",
    motto: "",
    language,
    timeZone: "Asia/Shanghai",
    cn: "",
    issn: "",
    governedBy: "",
    sponsoredBy: "",
    publishedBy: "",
    address: "",
    sections: [],
  };
  return {
    site,
    words: wordsOf({ language, kind: "newspaper" }),
    latest: null,
    path: "/issues/2026-11-24/01",
    href: (to) => to,
    absolute: (to) => `https://paper.example${to}`,
    pictures: new Map(),
    isCopy: false,
    policy: "",
  };
};

const teaser = (storyId: string, headline: string): Teaser =>
  ({ storyId, slug: storyId, headline, language: "zh-CN", summary: "渡船月底复航。" }) as Teaser;

const square = (id: string, storyId: string | null, headline: string): PageZone => ({
  id,
  storyId,
  headline,
  polygon: [
    [0, 0],
    [0.5, 0],
    [0.5, 0.25],
    [0, 0.25],
  ],
});

const front: PublicIssuePage = {
  number: 1,
  name: "要闻",
  banner: "",
  editor: "沈砚秋",
  stories: [
    { storyId: "ferry", role: "lead", kicker: "", headline: "渡口复航", deck: "" },
    { storyId: "gone", role: "normal", kicker: "", headline: "", deck: "" },
  ],
};
const back = { ...front, number: 2, name: "", stories: [] };

const viewOf = (zones: readonly PageZone[] | null, more: Partial<PrintedIssue> = {}): PaperView => {
  const ferry = teaser("ferry", "渡口复航");
  return {
    issue: {
      issueId: "1",
      date: "2026-11-24",
      edition: "",
      number: 328,
      runningNumber: 18234,
      volume: "",
      pages: [front, back],
      publishedAt: 0,
    },
    page: front,
    stories: [ferry],
    printed: {
      pages: zones ? [{ number: 1, small, large, pdf: named("c", "pdf", 320_448), zones }] : [],
      pdf: null,
      epub: null,
      ...more,
    },
    linked: new Map([ferry, teaser("jump", "转来的稿")].map((story) => [story.storyId, story])),
    previous: null,
    next: { date: "2026-11-25", edition: "", pages: [{ number: 1 }] },
  };
};

const shown = (view: PaperView, language = "zh-CN") => paperPage(pressIn(language), view);
const plate = (view: PaperView) =>
  /<figure class="print">.*<\/figure>/s.exec(shown(view))?.[0] ?? "";

describe("a page that was pressed", () => {
  it("is a picture of a fixed size, with the sharp one named and not loaded", () => {
    const figure = plate(viewOf([]));
    expect(figure).toContain(`src="/paper/2026-11-24/${small.name}" width="720" height="1000"`);
    expect(figure).toContain(`data-large="/paper/2026-11-24/${large.name}"`);
    expect(figure.match(/<img/g)).toHaveLength(1);
    expect(figure).not.toContain("<svg");
  });

  it("has over it a named link for each public story, in its own shape, an L too", () => {
    const bent: PageZone = {
      id: "l",
      storyId: "ferry",
      headline: "渡口<复航>",
      polygon: [
        [0, 0],
        [1, 0],
        [1, 0.5],
        [0.5, 0.5],
        [0.5, 1],
        [0, 1],
      ],
    };
    expect(plate(viewOf([bent]))).toContain(
      '<a href="/stories/ferry" id="s-ferry" data-n="1" aria-label="渡口&lt;复航&gt;" lang="zh-CN"><title>渡口&lt;复航&gt;</title><polygon points="0,0 720,0 720,500 360,500 360,1000 0,1000"/></a>',
    );
  });

  it("lights the headline that bears its number; what was turned over from another page stands behind the page's own", () => {
    const page = shown(viewOf([square("1", "ferry", "渡口复航"), square("2", "jump", "转来的稿")]));
    expect(page).toContain('<li class="r-lead" data-n="1" lang="zh-CN">');
    expect(page).toContain('<a href="/stories/jump" id="s-jump" data-n="3" aria-label="转来的稿"');
    expect(page).toContain(
      '<li class="r-normal" data-n="3" lang="zh-CN"><h2><a href="/stories/jump">转来的稿</a></h2></li>',
    );
  });

  it("names a story's place once, where the story has several", () => {
    const figure = plate(viewOf([square("1", "ferry", ""), square("2", "ferry", "")]));
    expect(figure.match(/id="s-ferry"/g)).toHaveLength(1);
    expect(figure.match(/href="\/stories\/ferry"/g)).toHaveLength(2);
    expect(figure).toContain('aria-label="渡口复航"');
  });

  it("says what an advertisement is, leads nowhere from it, and tells nothing of a story that is not public", () => {
    const zones = [
      square("1", null, "广告"),
      square("2", "secret", "秘密稿"),
      square("3", null, ""),
    ];
    const figure = plate(viewOf(zones));
    expect(figure).toContain('<g class="plain"><title>广告</title>');
    expect(figure.match(/<polygon/g)).toHaveLength(1);
    expect(figure).not.toMatch(/<a |秘密稿/);
  });

  it("leaves out a zone without an area, and keeps its corners on the page", () => {
    const line: PageZone = {
      ...square("1", "ferry", ""),
      polygon: [
        [0, 0],
        [1, 1],
      ],
    };
    const far: PageZone = {
      ...square("2", "ferry", ""),
      polygon: [
        [-3, Number.NaN],
        [9, 0],
        [1, 1],
      ],
    };
    expect(plate(viewOf([line]))).not.toContain("<polygon");
    expect(plate(viewOf([far]))).toContain('points="0,0 720,0 720,1000"');
  });

  it("offers its PDF and the issue's files with their size, those that are made", () => {
    const files = (view: PaperView, language?: string) =>
      [
        ...(/<p class="files".*?<\/p>/s.exec(shown(view, language))?.[0] ?? "").matchAll(
          /">([^<]+)<\/a>/g,
        ),
      ].map(([, label]) => label);
    expect(files(viewOf([]))).toEqual(["看大图", "本版 PDF 0.3 MB"]);
    const all = { pdf: named("d", "pdf", 2_400_000), epub: named("e", "epub", 40_100) };
    expect(files(viewOf([], all), "en")).toEqual([
      "Enlarge",
      "Page PDF, 0.3 MB",
      "Issue PDF, 2.4 MB",
      "EPUB, 41 KB",
    ]);
  });

  it("is read aloud where it leads to a story, and not where it is a picture alone", () => {
    expect(shown(viewOf([square("1", "ferry", "")]))).toContain("朗读本版");
    const alone = { ...viewOf([square("1", null, "渡口复航")]), stories: [], page: back };
    expect(shown(alone)).not.toContain("朗读本版");
    expect(shown(alone)).toContain("复制链接");
  });

  it("names every page, with its small sheet where it was pressed", () => {
    const strip = /<nav class="strip".*?<\/nav>/s.exec(shown(viewOf([])))?.[0] ?? "";
    expect(strip).toContain("<span>第01版：要闻</span>");
    expect(strip).toContain("<span>第02版</span>");
    expect(strip).toContain(
      `src="/paper/2026-11-24/${thumbName(small.name)}" width="112" height="156"`,
    );
    expect(strip.match(/<img/g)).toHaveLength(1);
  });

  it("shows others its picture, and tells machines the issue and the stories", () => {
    const page = shown(viewOf([]));
    expect(page).toContain(
      `<meta property="og:image" content="https://paper.example/paper/2026-11-24/${small.name}">`,
    );
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      position: 1,
      hasPart: [{ headline: "渡口复航", url: "https://paper.example/stories/ferry" }],
      isPartOf: { "@type": "PublicationIssue", issueNumber: 18234, datePublished: "2026-11-24" },
    });
  });
});

it("lists the stories that an old page was linked to, where its issue lists none", () => {
  const view = viewOf([square("1", "jump", "旧稿")]);
  const bare = { ...front, stories: [] };
  const old = { ...view, page: bare, issue: { ...view.issue, pages: [bare, back] }, stories: [] };
  expect(shown(old)).toContain(
    'data-n="1" lang="zh-CN"><h2><a href="/stories/jump">转来的稿</a></h2>',
  );
  expect(shown({ ...old, linked: new Map() })).not.toContain('<ol class="titles"');
});

describe("a page that was never pressed", () => {
  it("is its stories as text: no frame, no window and no file that is empty", () => {
    const page = shown(viewOf(null));
    expect(page).toContain('<h2><a href="/stories/ferry">渡口复航</a></h2>');
    expect(page).toContain("（此稿已撤回）");
    expect(page).not.toMatch(/class="(?:print|plate|viewer|files|thumb)"/);
  });
});

it("leads to the next issue's first page, to the month, to the page beside it, and to itself from a phone", () => {
  const page = shown(viewOf([]));
  expect(page).toContain('<a class="after" href="/issues/2026-11-25/01"');
  expect(page).toContain('<a class="calendar-of" href="/archive/2026-11">往期日历</a>');
  expect(page).toContain('<a rel="next" href="/issues/2026-11-24/02">');
  expect(page).toMatch(/<svg class="qr" viewBox="0 0 (\d+) \1"/);
});
