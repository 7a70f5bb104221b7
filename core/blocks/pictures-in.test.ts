import { describe, expect, it } from "vitest";
import { emptyBody } from "./body";
import { picturesIn } from "./pictures-in";

const picture = (pictureId: string) => ({ type: "picture", attrs: { pictureId, alt: "站台" } });

describe("the pictures of a story", () => {
  it("are listed in reading order, each once, also inside quotations", () => {
    const body = {
      type: "doc" as const,
      content: [picture("b"), { type: "blockquote", content: [picture("a"), picture("b")] }],
    };
    expect(picturesIn(body)).toEqual(["b", "a"]);
    expect(picturesIn(emptyBody)).toEqual([]);
  });
});
