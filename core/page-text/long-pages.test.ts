import { describe, expect, it } from "vitest";
import { readPage } from "./read-page";

/** A page-sized text many times over, of the shapes that once made a rule look back over everything before it. */
const shapes = [
  "图为夜班车。\n\n正文没有写完，\n\n",
  "标题\n\n正文一段。\n\n",
  "标题一行\n\n",
  "本报记者 何苗\n",
  "澜城日报\n",
  "各位读者：\n",
  "夜班（第九版）\n",
  "——副题\n",
  "今天，",
  "(",
  '说:"',
  " ",
];

describe("a long text", () => {
  it.each(shapes)("of %j alone is read without an error", (shape) => {
    const text = shape.repeat(Math.ceil(200_000 / shape.length));
    expect(readPage(text).lines.length).toBe(text.split("\n").length);
  });
});
