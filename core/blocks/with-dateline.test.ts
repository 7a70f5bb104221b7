import { expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { renderBody } from "@/core/blocks/render-body";
import { withDateline } from "./with-dateline";

const print = (body: Parameters<typeof renderBody>[0]) =>
  renderBody(body, { lang: "zh-CN", picture: () => null });

it("runs 本报讯 into the first paragraph, an em before its sentence", () => {
  const body = withDateline(bodyOf(["三条夜间公交延长。", "末班车零点。"]), "本报讯", "zh-CN");
  expect(print(body)).toBe("<p><strong>本报讯</strong>　三条夜间公交延长。</p><p>末班车零点。</p>");
});

it("sets a dash after an English one", () => {
  const body = withDateline(bodyOf(["The boat is back."]), "LIUPU", "en");
  expect(print(body)).toBe("<p><strong>LIUPU</strong> — The boat is back.</p>");
});

it("does not say it twice when the paragraph begins with it", () => {
  const body = bodyOf(["本报讯（记者 陆之遥）今日通车。"]);
  expect(withDateline(body, "本报讯", "zh-CN")).toBe(body);
});

it("passes over a picture that stands first", () => {
  const { attrs, content = [] } = bodyOf(["通车了。"]);
  const body = { type: "doc" as const, attrs, content: [{ type: "separator" }, ...content] };
  const set = withDateline(body, "本报讯", "zh-CN");
  expect(set.content?.[0]).toEqual({ type: "separator" });
  expect(set.content?.[1]?.content?.[0]?.text).toBe("本报讯");
});

it("leaves a body alone that has none", () => {
  const body = bodyOf(["一天。"]);
  expect(withDateline(body, " ", "zh-CN")).toBe(body);
});
