import { describe, expect, it } from "vitest";
import { bodyOf } from "./body";
import { findProblems } from "./find-problems";

const words = (text: string) => ({ type: "text", text });

describe("what the desk should mend", () => {
  it("a picture without alternative text, caption and credit", () => {
    const picture = { type: "picture", attrs: { pictureId: "p1", caption: " " } };
    expect(findProblems({ type: "doc", content: [picture] })).toEqual([
      { code: "picture-without-alt", path: [0] },
      { code: "picture-without-caption", path: [0] },
      { code: "picture-without-credit", path: [0] },
    ]);
  });

  it("an empty heading and an empty footnote, with their places", () => {
    const note = { type: "footnote", attrs: { text: " " } };
    const body = {
      type: "doc" as const,
      content: [
        { type: "paragraph", content: [words("地铁"), note] },
        { type: "heading", attrs: { level: 2 }, content: [words(" ")] },
      ],
    };
    expect(findProblems(body)).toEqual([
      { code: "footnote-empty", path: [0, 1] },
      { code: "heading-empty", path: [1] },
    ]);
  });

  it("every picture of a gallery, an empty table, pull quote, question, answer and gallery, an embed without a title", () => {
    const whole = { pictureId: "p1", alt: "站台", caption: "首班车", credit: "江晚舟 摄" };
    const empty = { type: "tableCell", content: [{ type: "paragraph" }] };
    const content = [
      {
        type: "gallery",
        content: [
          { type: "picture", attrs: whole },
          { type: "picture", attrs: { ...whole, alt: "" } },
        ],
      },
      { type: "table", content: [{ type: "tableRow", content: [empty] }] },
      { type: "pullquote" },
      { type: "question" },
      { type: "answer" },
      { type: "embed", attrs: { url: "https://www.bilibili.com/video/BV1Lc411aXyZ" } },
      { type: "gallery" },
    ];
    expect(findProblems({ type: "doc", content }).map(({ code, path }) => [code, ...path])).toEqual(
      [
        ["picture-without-alt", 0, 1],
        ["table-empty", 1],
        ["pullquote-empty", 2],
        ["question-empty", 3],
        ["answer-empty", 4],
        ["embed-without-title", 5],
        ["gallery-empty", 6],
      ],
    );
  });

  it("nothing in a story that is whole", () => {
    const picture = {
      type: "picture",
      attrs: { pictureId: "p1", alt: "站台", caption: "首班车", credit: "江晚舟 摄" },
    };
    const heading = { type: "heading", attrs: { level: 3 }, content: [words("票价")] };
    const paragraphs = bodyOf(["地铁三号线今日试运行。"]).content ?? [];
    expect(findProblems({ type: "doc", content: [...paragraphs, heading, picture] })).toEqual([]);
  });
});
