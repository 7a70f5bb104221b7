import { describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { storyKinds } from "@/core/story/story";
import { plainText } from "@/core/text/plain-text";
import { boilerplateProblems } from "./boilerplate";
import { builtInTemplate } from "./built-in-template";
import { type TemplateFields, templateProblems, tidyTemplate } from "./template";
import { templateOfStory } from "./template-of-story";
import { templatesFor } from "./templates-for";
import { fillTemplate } from "./variables";

const values = {
  date: "2026年11月24日",
  weekday: "星期二",
  author: "陆之遥",
  section: "要闻",
  publication: "澜城日报",
};
const weather: TemplateFields = {
  name: "天气",
  kind: "news",
  language: "zh-CN",
  sectionId: null,
  content: {
    ...builtInTemplate("news", "zh-CN"),
    headline: "{date}天气（{weekday}）",
    keywords: ["{section}"],
    body: bodyOf(["{publication}气象台{date}发布。"]),
  },
};
const codes = (fields: TemplateFields) => templateProblems(fields).map(({ code }) => code);
const picture = {
  type: "doc",
  content: [{ type: "picture", attrs: { pictureId: "p1" } }],
} as const;

describe("a template", () => {
  it("has its variables filled in everywhere", () => {
    const story = fillTemplate(weather.content, values);
    expect(story).toMatchObject({
      headline: "2026年11月24日天气（星期二）",
      keywords: ["要闻"],
      credits: [{ role: "reporter", name: "陆之遥" }],
      dateline: "本报讯",
    });
    expect(plainText(story.body)).toBe("澜城日报气象台2026年11月24日发布。");
  });

  it("reads no variables out of what was filled in", () => {
    const name = fillTemplate(weather.content, { ...values, author: "{date}" }).credits[0]?.name;
    expect(name).toBe("{date}");
  });

  it("names a variable there is none of, and wants a name and no pictures", () => {
    expect(codes(weather)).toEqual([]);
    expect(codes({ ...weather, name: " " })).toEqual(["kept-text-name-missing"]);
    expect(codes({ ...weather, name: "天".repeat(61) })).toEqual(["too-long"]);
    const [wrong] = templateProblems({
      ...weather,
      content: { ...weather.content, deck: "{day}{date}" },
    });
    expect(wrong).toMatchObject({
      code: "template-variable-unknown",
      params: { variable: "{day}" },
    });
    expect(codes({ ...weather, content: { ...weather.content, body: picture } })).toEqual([
      "kept-text-pictures",
    ]);
  });

  it("is kept on one line a field, as a story is", () => {
    const tidy = tidyTemplate({
      ...weather,
      name: "天气\n预报",
      content: { ...weather.content, headline: "一\n二" },
    });
    expect(tidy).toMatchObject({ name: "天气 预报", content: { headline: "一 二" } });
  });

  it("begins, for every kind, with what the paper prints anyway", () => {
    for (const kind of storyKinds)
      for (const language of ["zh-CN", "en"])
        expect(codes({ ...weather, kind, content: builtInTemplate(kind, language) })).toEqual([]);
    expect(builtInTemplate("letter", "zh-CN")).toMatchObject({
      salutation: "编辑同志：",
      signDate: "{date}",
    });
  });
});

describe("the templates for a new story", () => {
  const of = (id: string, sectionId: string | null, language = "zh-CN") =>
    ({ id, kind: "news", language, sectionId }) as const;
  const all = [of("any", null), of("culture", "culture"), of("city", "city"), of("en", null, "en")];
  it("are those of its kind and language, of its own section first", () => {
    const story = { kind: "news", language: "zh-CN", sectionId: "city" } as const;
    expect(templatesFor(all, story).map(({ id }) => id)).toEqual(["city", "any"]);
    expect(templatesFor(all, { ...story, kind: "verse" })).toEqual([]);
  });
});

describe("a template of a story", () => {
  it("leaves its author's name and day open, and its pictures out", () => {
    const content = templateOfStory(
      {
        ...weather.content,
        kind: "letter",
        language: "zh-CN",
        series: { name: "读者来信", ordinal: 3 },
        credits: [
          { role: "reporter", name: "陆之遥" },
          { role: "correspondent", name: "田守义" },
        ],
        signDate: "2026年11月20日",
        body: { ...picture, content: [...picture.content, ...(bodyOf(["正文"]).content ?? [])] },
      },
      "陆之遥",
    );
    expect(content.credits.map(({ name }) => name)).toEqual(["{author}", "田守义"]);
    expect(content.signDate).toBe("{date}");
    expect(content.body.content).toEqual(bodyOf(["正文"]).content);
    expect(content).not.toHaveProperty("series");
  });
});

describe("a piece of boilerplate", () => {
  it("wants a name and words, and no pictures", () => {
    const body = bodyOf(["新闻热线：0000-1234567"]);
    expect(boilerplateProblems({ name: "热线", body })).toEqual([]);
    expect(boilerplateProblems({ name: "", body: bodyOf([" "]) }).map((r) => r.code)).toEqual([
      "kept-text-name-missing",
      "missing.body",
    ]);
    expect(boilerplateProblems({ name: "热线", body: picture }).map((r) => r.code)).toContain(
      "kept-text-pictures",
    );
  });
});
