import { expect, it } from "vitest";
import type { BodyNode } from "@/core/blocks/body";
import { listSuggestions } from "./list-suggestions";

const listed = (...content: BodyNode[]) =>
  listSuggestions({ type: "doc", attrs: { schema: 1 }, content });
const attrs = { pictureId: "p1", alt: "桥", caption: "大桥合龙", credit: "江晚舟摄" };
const change = (type: string, before: Record<string, unknown>) => ({
  changed: JSON.stringify({ id: "shen-suggests-1", type, attrs: before }),
});

it("a picture that is to go is told by its caption and credit", () => {
  expect(
    listed({ type: "picture", attrs: { ...attrs, removed: "shen-suggests-1" } }),
  ).toMatchObject([{ acts: ["removeBlock"], removed: "大桥合龙\n江晚舟摄" }]);
});

it("another caption is other words, not another kind of block", () => {
  const before = change("picture", { ...attrs, caption: "大桥" });
  expect(listed({ type: "picture", attrs: { ...attrs, ...before } })).toMatchObject([
    { acts: [], removed: "大桥\n江晚舟摄", added: "大桥合龙\n江晚舟摄" },
  ]);
});

it("what no reader reads beside a picture is told as that; another kind of block as one", () => {
  const before = change("picture", { ...attrs, alt: "" });
  expect(listed({ type: "picture", attrs: { ...attrs, ...before } })).toMatchObject([
    { acts: ["changeDetails"], removed: "", added: "" },
  ]);
  const content = [{ type: "text", text: "丙" }];
  const kind = change("paragraph", {});
  expect(listed({ type: "heading", attrs: { level: 2, ...kind }, content })).toMatchObject([
    { acts: ["changeBlock"], removed: "", added: "" },
  ]);
});
