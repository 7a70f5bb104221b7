import { expect, it } from "vitest";
import { bodyOf, emptyBody } from "@/core/blocks/body";
import { blankDraft } from "./blank-draft";
import { mergeDrafts } from "./merge-drafts";

const lu = { role: "reporter", name: "陆之遥" } as const;
const he = { role: "reporter", name: "何苗" } as const;
const first = blankDraft({
  kind: "news",
  sectionId: "city",
  headline: "渡口的灯",
  credits: [lu],
  keywords: ["渡口", "灯"],
  body: bodyOf(["渡口的灯亮了。"]),
});
const second = blankDraft({
  kind: "report",
  sectionId: "society",
  headline: "夜校开课",
  credits: [he, lu],
  keywords: ["夜校", "渡口"],
  embargoUntil: 5,
  body: bodyOf(["夜校今晚开课。"]),
});

it("the second's words follow the first's, under its headline if that is wanted", () => {
  expect(mergeDrafts(first, second, { heading: false }).body).toEqual(
    bodyOf(["渡口的灯亮了。", "夜校今晚开课。"]),
  );
  const headed = mergeDrafts(first, second, { heading: true }).body.content ?? [];
  expect(headed.map(({ type }) => type)).toEqual(["paragraph", "heading", "paragraph"]);
  expect(headed[1]?.content).toEqual([{ type: "text", text: "夜校开课" }]);
});

it("credits and keywords are those of both, each once", () => {
  const merged = mergeDrafts(first, second, { heading: false });
  expect(merged.credits).toEqual([lu, he]);
  expect(merged.keywords).toEqual(["渡口", "灯", "夜校"]);
});

it("is public no earlier than either may be, and keeps the first's own lines", () => {
  const merged = mergeDrafts(first, { ...second, embargoUntil: 5 }, { heading: false });
  expect(merged).toMatchObject({ embargoUntil: 5, headline: "渡口的灯", sectionId: "city" });
  const both = mergeDrafts({ ...first, embargoUntil: 9 }, second, { heading: false });
  expect(both.embargoUntil).toBe(9);
});

it("a text nobody has begun adds no empty line", () => {
  const blank = { ...second, body: emptyBody, headline: "" };
  expect(mergeDrafts(first, blank, { heading: true }).body).toEqual(first.body);
  const begun = mergeDrafts({ ...first, body: emptyBody }, second, { heading: false });
  expect(begun.body).toEqual(second.body);
});
