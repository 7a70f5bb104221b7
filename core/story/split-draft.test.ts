import { describe, expect, it } from "vitest";
import { type Body, bodyOf } from "@/core/blocks/body";
import { anchorOf } from "@/core/markup/anchor";
import { plainText } from "@/core/text/plain-text";
import { blankDraft } from "./blank-draft";
import { splitDraft } from "./split-draft";

const text = "渡口的灯亮了。夜校今晚开课。";
const draftOf = (body: Body) =>
  blankDraft({
    kind: "news",
    sectionId: "city",
    headline: "两件事",
    kicker: "城事",
    credits: [{ role: "reporter", name: "陆之遥" }],
    embargoUntil: 1,
    body,
  });
const half = { path: [0], offset: 7 };
const id = "0190aaaa-0000-7000-8000-000000000001";
const inserted = (words: string) => ({
  type: "text",
  text: words,
  marks: [{ type: "insertion", attrs: { id } }],
});
const withInsertion = (before: string, words: string, after: string): Body => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        ...(before ? [{ type: "text", text: before }] : []),
        inserted(words),
        ...(after ? [{ type: "text", text: after }] : []),
      ],
    },
  ],
});

describe("a draft split in two", () => {
  it("gives the second its section, credits and embargo, and not the lines above the first", () => {
    const parts = splitDraft(draftOf(bodyOf([text])), half, []);
    if (!parts.ok) throw new Error(parts.code);
    expect(plainText(parts.first.body)).toBe("渡口的灯亮了。");
    expect(plainText(parts.second.body)).toBe("夜校今晚开课。");
    expect(parts.second).toMatchObject({
      sectionId: "city",
      credits: [{ role: "reporter", name: "陆之遥" }],
      embargoUntil: 1,
      headline: "两件事（二）",
      kicker: "",
    });
    expect(parts.first).toMatchObject({ headline: "两件事", kicker: "城事" });
  });

  it("takes a suggestion along with its words, and leaves one about the first's", () => {
    const after = splitDraft(draftOf(withInsertion(text, "新", "")), half, []);
    expect(after).toMatchObject({ ok: true, suggestions: [id] });
    const before = splitDraft(draftOf(withInsertion("", "新", text)), { path: [0], offset: 8 }, []);
    expect(before).toMatchObject({ ok: true, suggestions: [] });
  });

  it("is refused where one suggestion reaches across the place", () => {
    const across = draftOf(withInsertion("渡口", "的灯亮了。夜校", "开课。"));
    expect(splitDraft(across, half, [])).toMatchObject({ code: "split-through-suggestion" });
  });

  it("is refused where the break it makes is itself a suggestion", () => {
    const body: Body = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "渡口" }] },
        { type: "paragraph", attrs: { split: id }, content: [{ type: "text", text: "夜校" }] },
      ],
    };
    const answer = splitDraft(draftOf(body), { path: [1], offset: 0 }, []);
    expect(answer).toMatchObject({ code: "split-through-suggestion" });
  });

  it("takes a conversation along with its words, and is refused through an open one", () => {
    const about = (from: number, to: number, isOpen = true) =>
      splitDraft(draftOf(bodyOf([text])), half, [
        { id: "thread", anchor: anchorOf(text, from, to), isOpen },
      ]);
    expect(about(7, 9)).toMatchObject({
      ok: true,
      threads: [{ id: "thread", anchor: { exact: "夜校", at: 0 } }],
    });
    expect(about(0, 2)).toMatchObject({ ok: true, threads: [] });
    expect(about(5, 9)).toMatchObject({ code: "split-through-comment" });
    expect(about(5, 9, false)).toMatchObject({ ok: true, threads: [] });
  });

  it("is refused without words on either side", () => {
    const draft = draftOf(bodyOf([text]));
    expect(splitDraft(draft, { path: [0], offset: 0 }, [])).toMatchObject({
      code: "split-nothing-before",
    });
    expect(splitDraft(draft, { path: [0], offset: text.length }, [])).toMatchObject({
      code: "split-nothing-after",
    });
    expect(splitDraft(draft, { path: [9], offset: 0 }, [])).toMatchObject({
      code: "split-place-unknown",
    });
  });
});
