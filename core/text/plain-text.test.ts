import { describe, expect, it } from "vitest";
import { type Body, bodyOf, emptyBody } from "@/core/blocks/body";
import { excerpt, plainText } from "./plain-text";

const words = (text: string) => ({ type: "text", text });
const paragraph = (...content: NonNullable<Body["content"]>) => ({ type: "paragraph", content });

const story: Body = {
  type: "doc",
  content: [
    paragraph(
      words("地铁三号线"),
      { type: "footnote", attrs: { text: "全长28.6公里。" } },
      words("试运行。"),
    ),
    {
      type: "picture",
      attrs: { pictureId: "p1", alt: "站台", caption: "首班车进站", credit: "江晚舟 摄" },
    },
    { type: "heading", attrs: { level: 2 }, content: [words("票价")] },
    {
      type: "bulletList",
      content: [
        { type: "listItem", content: [paragraph(words("三元起步"))] },
        { type: "listItem", content: [paragraph(words("学生半价"))] },
      ],
    },
    { type: "paragraph" },
    { type: "verse", content: [words("一江秋水"), { type: "hardBreak" }, words("两岸人家")] },
  ],
};

describe("the words of a story", () => {
  it("come one paragraph a line, without notes and captions", () => {
    expect(plainText(story)).toBe(
      "地铁三号线试运行。\n票价\n三元起步\n学生半价\n一江秋水\n两岸人家",
    );
  });

  it("with captions where the picture stands and notes at the end, when asked", () => {
    expect(plainText(story, { captions: true, footnotes: true }).split("\n")).toEqual([
      "地铁三号线试运行。",
      "首班车进站",
      "江晚舟 摄",
      "票价",
      "三元起步",
      "学生半价",
      "一江秋水",
      "两岸人家",
      "全长28.6公里。",
    ]);
  });

  it("leave out what stands beside the text, unless it is asked for", () => {
    const body: Body = {
      type: "doc",
      content: [
        { type: "pullquote", attrs: { source: "苏明" }, content: [words("慢一点")] },
        { type: "question", attrs: { speaker: "记者" }, content: [words("何时通车？")] },
        {
          type: "gallery",
          attrs: { caption: "首日" },
          content: [{ type: "picture", attrs: { caption: "站台", credit: "江晚舟 摄" } }],
        },
        { type: "embed", attrs: { url: "https://x.com/a/status/12345", title: "现场" } },
        paragraph({ ...words("勾践"), marks: [{ type: "ruby", attrs: { reading: "gōu jiàn" } }] }),
      ],
    };
    expect(plainText(body)).toBe("何时通车？\n勾践");
    expect(plainText(body, { captions: true }).split("\n")).toEqual([
      "苏明",
      "慢一点",
      "记者",
      "何时通车？",
      "首日",
      "站台",
      "江晚舟 摄",
      "现场",
      "勾践",
    ]);
  });

  it("an empty body has none", () => {
    expect(plainText(emptyBody)).toBe("");
    expect(plainText({ type: "doc" })).toBe("");
  });
});

describe("an excerpt", () => {
  it("is one line, cut after n characters", () => {
    expect(excerpt(bodyOf(["澜城日报", "今日出版"]), 6)).toBe("澜城日报 今…");
    expect(excerpt(bodyOf(["澜城日报"]), 4)).toBe("澜城日报");
    expect(excerpt(emptyBody, 10)).toBe("");
  });

  it("never cuts a character in two", () => {
    expect(excerpt(bodyOf(["𠮷𠮷𠮷"]), 2)).toBe("𠮷𠮷…");
  });
});
