import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { samplePage } from "@/core/layout/sample-page";
import { PageThumbnail } from "./page-thumbnail";

const drawn = (titles?: Readonly<Record<string, string>>) =>
  renderToStaticMarkup(<PageThumbnail layout={samplePage} titles={titles} label="第 1 版" />);

test("a page in small is one picture with a name, drawn in millimetres of its paper", () => {
  const { widthMm, heightMm } = samplePage.format;
  expect(drawn()).toContain(`viewBox="0 0 ${widthMm} ${heightMm}"`);
  expect(drawn()).toMatch(/^<span role="img" aria-label="第 1 版"/);
});

test("a headline that is known is set as words in its size, one that is not is a bar", () => {
  expect(drawn()).not.toContain("<text");
  const page = drawn({ "story-lead": "渡口复航" });
  expect(page.match(/<text/g)).toHaveLength(1);
  expect(page).toContain("渡口复航");
});

test("words that its lines do not hold are left out, not run over the page", () => {
  const page = drawn({ "story-side": "很长".repeat(60) });
  const [, words = ""] = /<text[^>]*>([^<]*)</.exec(page) ?? [];
  expect(words.length).toBeLessThan(20);
});
