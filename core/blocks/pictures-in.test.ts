import { describe, expect, it } from "vitest";
import { emptyBody } from "./body";
import { picturesIn } from "./pictures-in";

const picture = (pictureId: string) => ({ type: "picture", attrs: { pictureId, alt: "站台" } });

describe("the pictures of a story", () => {
  it("are listed in reading order, each once, also inside quotations and galleries", () => {
    const body = {
      type: "doc" as const,
      content: [
        picture("b"),
        { type: "blockquote", content: [picture("a"), picture("b")] },
        { type: "gallery", content: [picture("b"), picture("c")] },
      ],
    };
    expect(picturesIn(body)).toEqual(["b", "a", "c"]);
    expect(picturesIn(emptyBody)).toEqual([]);
  });
});
