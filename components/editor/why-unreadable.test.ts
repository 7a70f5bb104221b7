import { describe, expect, it } from "vitest";
import { type Body, type BodyNode, bodyOf } from "@/core/blocks/body";
import { whyUnreadable } from "./why-unreadable";

const paragraph = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
const body = (...content: BodyNode[]): Body => ({ type: "doc", attrs: { schema: 1 }, content });
const words = (text: string, mark?: string): BodyNode => ({
  type: "text",
  text,
  ...(mark && { marks: [{ type: mark, attrs: { id: "lu-suggests" } }] }),
});

describe("An editor must not write a text in which it does not know", () => {
  it.each<[string, Body, string]>([
    [
      "a newer version of texts",
      { ...bodyOf(["汽笛三声。"]), attrs: { schema: 99 } },
      "body-newer-schema",
    ],
    ["a kind of block", body({ type: "hologram" }), "body-unknown-node"],
    ["a mark", body(paragraph(words("汽笛", "sparkle"))), "body-unknown-mark"],
    [
      "a detail of a block",
      body({ ...paragraph(words("汽笛")), attrs: { tide: "high" } }),
      "body-unknown-attribute",
    ],
    ["anything at all", { type: "page" } as never, "body-not-a-document"],
  ])("%s", (_what, given, code) => {
    expect(whyUnreadable(given)).toMatchObject({ ok: false, code });
  });

  it("but it may mend what is merely wrong, and write suggestions and plain words", () => {
    const wrong = body({ type: "heading", attrs: { level: 9 }, content: [words("渡口")] });
    expect(whyUnreadable(wrong)).toBeNull();
    expect(whyUnreadable(body(paragraph(words("渡口", "insertion"))))).toBeNull();
    expect(whyUnreadable(bodyOf(["汽笛三声。", ""]))).toBeNull();
  });
});
