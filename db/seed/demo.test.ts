import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BodyNode } from "@/core/blocks/body";
import { checkBody } from "@/core/blocks/check-body";
import { findProblems } from "@/core/blocks/find-problems";
import { checkStory } from "@/core/story/check-story";
import { type StoryContent, storyKinds } from "@/core/story/story";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import { bodyFromSeed, type SeedPictureIds } from "./blocks-to-body";
import { type CastMember, cast, castSections } from "./cast";
import { demoStories, seedStories } from "./demo";
import { seedIssues } from "./issues";
import { seedPhotos } from "./photos";
import { seedPublication, seedWeekPlan } from "./publication";
import { reword } from "./reword";
import { isRich, photosIn, richWords } from "./rich-blocks";
import { datedText } from "./seed-date";
import { stepsOf } from "./seed-path";
import type { SeedBlock, SeedStory } from "./seed-story";

const today = "2026-11-24";
const stories = demoStories(today);
const ids = Object.fromEntries(seedPhotos.map(({ key }) => [key, `p-${key}`])) as SeedPictureIds;
const released = seedIssues.filter((issue) => issue.stage === "released");

function contentOf(story: SeedStory): StoryContent {
  return {
    kind: story.kind,
    language: story.language ?? "zh-CN",
    kicker: story.kicker ?? "",
    headline: story.headline,
    deck: story.deck ?? "",
    series: story.series ?? null,
    column: story.column ?? "",
    credits: story.credits.map(([role, name]) => ({ role, name })),
    dateline: story.dateline ?? "",
    salutation: story.salutation ?? "",
    signature: story.signature ?? "",
    signDate: story.signDate ?? "",
    keywords: story.keywords,
    body: bodyFromSeed(story.body, ids),
  };
}

function wordsOf(block: SeedBlock): readonly string[] {
  if (typeof block === "string")
    return block
      .replace(/\[\[ruby:(.*?)\|.*?\]\]/g, "$1")
      .split(/\[\[fn:(.*?)\]\]/)
      .filter((part) => part !== "");
  if ("h" in block) return [block.h];
  if ("quote" in block) return block.quote;
  if ("list" in block) return block.list;
  if ("verse" in block) return block.verse;
  if (isRich(block)) return richWords(block);
  return [block.caption ?? "", block.credit ?? "", block.alt ?? ""];
}

/** Every line of Chinese a reader or an editor may meet. */
const printed = (): readonly string[] =>
  [
    ...stories.flatMap((s) => [
      ...[s.kicker, s.headline, s.deck, s.column, s.dateline, s.salutation, s.noteToDesk],
      ...[s.signature, s.signDate, s.series?.name, s.place?.headline],
      ...s.body.flatMap(wordsOf),
      ...stepsOf(s).flatMap((step) => Object.values(step)),
    ]),
    ...seedPhotos.flatMap((p) => [p.caption, p.credit, p.alt]),
    ...seedIssues.flatMap((i) => i.pages.flatMap((p) => [p.name, "banner" in p ? p.banner : ""])),
    ...Object.values(seedPublication).map(String),
  ].filter((line): line is string => line !== undefined && line !== "");

const has = (story: SeedStory, verb: string) => stepsOf(story).some((step) => step.do === verb);
const ends = (verb: string) => stories.filter((story) => stepsOf(story).at(-1)?.do === verb);
const isRead = (story: SeedStory) => released.some((issue) => issue.key === story.place?.issue);

describe("the demo newspaper has everything a visitor should meet", () => {
  it("at least 40 stories on at least four papers of four pages", () => {
    expect(stories.length).toBeGreaterThanOrEqual(42);
    expect(seedIssues.length).toBeGreaterThanOrEqual(4);
    for (const issue of seedIssues) expect(issue.pages.map((p) => p.number)).toEqual([1, 2, 3, 4]);
    expect(released.map((issue) => issue.dayOffset)).toEqual([-2, -1, 0]);
    expect(seedWeekPlan.map((pages) => pages.length)).toEqual([4, 4, 4, 4, 4, 4, 4]);
  });

  it("every kind of story, and a column in English", () => {
    for (const kind of storyKinds)
      expect(stories.filter((s) => s.kind === kind).length, kind).toBeGreaterThan(0);
    expect(stories.filter((s) => s.language === "en").length).toBeGreaterThanOrEqual(2);
  });

  it("every block and mark a story may be made of, in papers readers hold", () => {
    const shown = new Set<string>();
    const walk = ({ type, marks = [], content = [] }: BodyNode): void => {
      for (const name of [type, ...marks.map((mark) => mark.type)]) shown.add(name);
      content.forEach(walk);
    };
    for (const story of stories.filter(isRead))
      bodyFromSeed(story.body, ids).content?.forEach(walk);
    const rich = ["table", "gallery", "pullquote", "question", "answer", "embed", "ruby"];
    expect(rich.filter((name) => !shown.has(name))).toEqual([]);
  });

  it("every section is written for and every person of the desk has work", () => {
    for (const { key } of castSections)
      expect(
        stories.some((s) => s.section === key),
        key,
      ).toBe(true);
    const busy = new Set(stories.flatMap((s) => [s.author, ...reviewersOf(s)]));
    for (const key of ["lu", "he", "ye", "tian", "ruan", "jiang", "shen", "zeng", "luo"] as const)
      expect(busy, cast[key].name).toContain(key);
  });

  it("every state of a story, each with its words", () => {
    expect(stories.filter((s) => stepsOf(s).length === 0).length).toBeGreaterThanOrEqual(2);
    const passes = (s: SeedStory) => stepsOf(s).filter((step) => step.do === "pass").length;
    const open = stories.filter((s) => ["submit", "pass"].includes(stepsOf(s).at(-1)?.do ?? ""));
    expect(new Set(open.map(passes))).toEqual(new Set([0, 1, 2]));
    expect(ends("return").length).toBe(1);
    expect(ends("hold").length).toBe(1);
    expect(ends("spike").length).toBe(1);
    expect(ends("correct").length).toBe(1);
    expect(ends("withdraw").length).toBe(1);
    expect(ends("publish").length).toBe(1);
    expect(stories.filter((s) => s.embargo).length).toBe(1);
    expect(ends("sign").filter((s) => !s.place).length).toBeGreaterThanOrEqual(1);
    expect(ends("sign").filter((s) => s.place && !isRead(s)).length).toBeGreaterThanOrEqual(5);
  });

  it("a story that came back once and was signed after all", () => {
    expect(stories.some((s) => has(s, "return") && has(s, "edit") && has(s, "sign"))).toBe(true);
  });
});

describe("its papers can be released", () => {
  it("every page of a released issue carries stories, one lead first, in unbroken order", () => {
    for (const issue of released)
      for (const page of issue.pages) {
        const here = stories.filter(
          (s) => s.place?.issue === issue.key && s.place.page === page.number,
        );
        const name = `${issue.key} 第${page.number}版`;
        expect(here.length, name).toBeGreaterThanOrEqual(2);
        const orders = here.map((s) => s.place?.order ?? 0).sort((a, b) => a - b);
        expect(orders, name).toEqual(here.map((_, i) => i + 1));
        expect(here.filter((s) => s.place?.role === "lead").length, name).toBe(1);
      }
  });

  it("a paper readers hold contains only signed stories", () => {
    for (const story of stories.filter(isRead)) expect(has(story, "sign"), story.key).toBe(true);
  });

  it("corrections and withdrawals only touch what was published", () => {
    for (const story of stories)
      for (const step of stepsOf(story))
        if (step.do === "withdraw" || step.do === "correct") expect(isRead(story)).toBe(true);
  });

  it("every edit finds its words, by the author in a draft and by an editor in review", () => {
    for (const story of stories) {
      let now = story;
      for (const step of stepsOf(story)) {
        if (step.do !== "edit") continue;
        expect(JSON.stringify(now), `${story.key}: ${step.from}`).toContain(step.from);
        now = reword(now, step);
        expect(JSON.stringify({ ...now, path: null })).toContain(step.to);
      }
    }
  });

  it("every submitted story has what its kind requires, in a body the editor can open", () => {
    for (const story of stories) {
      const content = contentOf(story);
      const checked = checkBody(content.body);
      expect(checked, story.key).toMatchObject({ ok: true });
      if (stepsOf(story).length > 0) {
        expect(checkStory(content), story.key).toEqual([]);
        expect(findProblems(content.body), story.key).toEqual([]);
      }
    }
  });
});

function reviewersOf(story: SeedStory) {
  return stepsOf(story).flatMap((step) => ("by" in step ? [step.by] : []));
}

function holds(member: CastMember, role: string, section: string): boolean {
  return member.appointments.some(
    (a) => a.role === role && (a.section === null || a.section === section),
  );
}

describe("its reviews keep the rule of three", () => {
  const roleOf = ["section-editor", "department-head", "duty-chief"] as const;

  it("every review is passed by another person who holds that stage, never by the author", () => {
    for (const story of stories) {
      let passed: string[] = [];
      for (const step of stepsOf(story)) {
        if (step.do === "submit" || step.do === "return") passed = [];
        if (step.do === "edit" && has(story, "correct") && passed.length === 3) passed.pop();
        if (step.do !== "pass" && step.do !== "sign") continue;
        expect(step.by, story.key).not.toBe(story.author);
        const role = roleOf[passed.length] ?? "duty-chief";
        expect(holds(cast[step.by], role, story.section), `${story.key} ${step.by}`).toBe(true);
        expect(step.do === "sign", story.key).toBe(role === "duty-chief");
        passed.push(step.by);
        expect(new Set(passed).size, story.key).toBe(passed.length);
      }
    }
  });

  it("every decision carries words", () => {
    for (const story of stories)
      for (const step of stepsOf(story)) {
        if ("opinion" in step) expect(step.opinion.length).toBeGreaterThan(1);
        if ("reason" in step) expect(step.reason.length).toBeGreaterThan(10);
        if ("notice" in step) expect(step.notice.length).toBeGreaterThan(20);
      }
  });

  it("every author may write for the section", () => {
    for (const story of stories) {
      const may = cast[story.author].appointments.some(
        (a) => a.section === null || a.section === story.section,
      );
      expect(may, story.key).toBe(true);
    }
  });
});

describe("its Chinese is set as a newspaper sets it", () => {
  const lines = printed();

  it("no half-width punctuation beside a Han character", () => {
    for (const line of lines)
      expect(line).not.toMatch(/\p{Script=Han}[,.;:?!()"'[\]]|[,.;:?!()"'[\]]\p{Script=Han}/u);
  });

  it("no space between Han and Latin letters or digits, and none beside full-width marks", () => {
    for (const line of lines)
      expect(line).not.toMatch(
        /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}|[，。、；：？！（）《》] | [，。、；：？！）》]/u,
      );
  });

  it("quotation marks and brackets are closed in every line", () => {
    for (const line of lines.filter((text) => /\p{Script=Han}/u.test(text)))
      for (const pair of ["“”", "（）", "《》", "‘’"])
        expect(line.split(pair.charAt(0)).length, line).toBe(line.split(pair.charAt(1)).length);
  });

  it("every date mark has been filled in", () => {
    for (const line of lines) expect(line).not.toContain("[[");
  });

  it("dates follow the paper they stand in", () => {
    expect(datedText("[[date:-1]]，[[day:0]]日，[[full:7]]，[[week:0]]", today)).toBe(
      "11月23日，24日，2026年12月1日，星期二",
    );
    expect(datedText("[[en:-1]] and [[date:1]]", "2027-01-01")).toBe("December 31 and 1月2日");
  });

  it("stories have a newspaper's length: verse and pictures short, leads long", () => {
    for (const story of stories.filter((s) => s.kind !== "verse" && stepsOf(s).length > 0)) {
      const count = countWords(plainText(bodyFromSeed(story.body, ids)));
      expect(count, story.key).toBeGreaterThanOrEqual(90);
      expect(count, story.key).toBeLessThanOrEqual(1500);
    }
    const leads = stories.filter((s) => s.place?.role === "lead" && s.place.page === 1);
    expect(
      Math.max(...leads.map((s) => countWords(plainText(bodyFromSeed(s.body, ids))))),
    ).toBeGreaterThan(900);
  });

  it("no headline is printed twice and no key is used twice", () => {
    expect(new Set(stories.map((s) => s.headline)).size).toBe(stories.length);
    expect(new Set(stories.map((s) => s.key)).size).toBe(stories.length);
  });

  it("a series counts 之一, 之二 … without a gap, one a day", () => {
    const series = Map.groupBy(
      stories.filter((s) => s.series),
      (s) => s.series?.name,
    );
    expect(series.size).toBeGreaterThan(0);
    for (const parts of series.values()) {
      expect(parts.map((s) => s.series?.ordinal)).toEqual(parts.map((_, i) => i + 1));
      expect(parts.length).toBeGreaterThanOrEqual(4);
    }
  });
});

describe("its photographs are real and say so", () => {
  const require = createRequire(import.meta.url);

  it("every picture has caption, credit, alt, source and licence, and its file is installed", () => {
    for (const photo of seedPhotos) {
      for (const field of ["caption", "credit", "alt", "source", "licence"] as const)
        expect(photo[field], `${photo.key} ${field}`).not.toBe("");
      const folder = dirname(require.resolve(`${photo.module}/package.json`));
      expect(statSync(join(folder, "data/image.jpg")).size, photo.key).toBeGreaterThan(50_000);
    }
  });

  it("every picture tells its year, so that none passes for today's city", () => {
    for (const { caption } of seedPhotos) expect(caption).toMatch(/1[89]\d\d年/);
  });

  it("every picture is shown by some story", () => {
    const shown = new Set(seedStories.flatMap((s) => s.body.flatMap(photosIn)));
    for (const { key } of seedPhotos) expect(shown).toContain(key);
  });
});
