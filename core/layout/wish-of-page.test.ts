import { expect, it } from "vitest";
import type { PlacementCopy } from "@/core/issue/issue-copy";
import { samplePlacement } from "@/core/issue/sample-issue";
import type { StoryContent } from "@/core/story/story";
import { pageFormats } from "./page-format";
import { wishOfPage } from "./wish-of-page";

const format = pageFormats["si-kai"];
const none = new Map();

const paragraph = (words: string) => ({
  type: "paragraph",
  content: [{ type: "text", text: words }],
});

const placed = (
  id: string,
  of: Partial<PlacementCopy>,
  content: Partial<StoryContent> = {},
): PlacementCopy => samplePlacement(id, content, of);

it("the first page has the nameplate, and beside it 报眼, else 导读 where there are other pages", () => {
  const boxes = (role: PlacementCopy["role"], pages: number) => {
    const page = { number: 1, banner: "", placements: [placed("rain", { role })] };
    return wishOfPage(page, format, none, pages).page.boxes;
  };
  expect(boxes("ear", 3)).toMatchObject([{ kind: "nameplate", span: 4 }]);
  expect(boxes("lead", 0)).toMatchObject([{ kind: "nameplate", span: 6 }]);
  expect(boxes("lead", 3)).toMatchObject([
    { kind: "nameplate", span: 4 },
    { kind: "contents", column: 4, span: 2 },
  ]);
});

it("another page has the folio, and its banner right below", () => {
  const { page } = wishOfPage({ number: 3, banner: "江灯会专题", placements: [] }, format, none, 3);
  const [folio, banner] = page.boxes;
  expect(folio).toMatchObject({ kind: "folio", span: 6, row: 0 });
  expect(banner).toMatchObject({ kind: "banner", row: folio?.rows });
});

it("a story comes with the words its placement gives it, and its own where that gives none", () => {
  const lead = placed(
    "ferry",
    { role: "lead", headline: "柳浦渡口今起复航" },
    { deck: "停航三月" },
  );
  const { stories } = wishOfPage({ number: 1, banner: "", placements: [lead] }, format, none, 3);
  expect(stories).toMatchObject([
    { storyId: "ferry", role: "lead", copy: { headline: "柳浦渡口今起复航", deck: "停航三月" } },
  ]);
});

it("a brief is a brief, a commentary stands in a box, and the first picture that may be shown is laid out", () => {
  const picture = (pictureId: string) => ({ type: "picture", attrs: { pictureId } });
  const body = {
    type: "doc",
    content: [picture("lost"), picture("bridge"), paragraph("桥".repeat(400))],
  } as StoryContent["body"];
  const placements = [placed("short", {}), placed("bridge", {}, { kind: "commentary", body })];
  const known = new Map([["bridge", { width: 1600, height: 900, caption: "大桥合龙" }]]);
  const { stories } = wishOfPage({ number: 2, banner: "", placements }, format, known, 3);
  expect(stories).toMatchObject([
    { priority: 4, isFramed: false, picture: null },
    {
      priority: 2,
      isFramed: true,
      picture: { pictureId: "bridge", ratio: 16 / 9, caption: "大桥合龙" },
    },
  ]);
});
