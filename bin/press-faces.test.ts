import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { printedPages } from "@/components/press/printed-pages";
import { measureCopy } from "@/core/layout/measured-copy";
import { samplePage, sampleStory } from "@/core/layout/sample-page";
import { withPress } from "@/jobs/press/with-press";
import { pressFaces } from "./commands/press-faces";
import rare from "./commands/rare-characters.json" with { type: "json" };
import { findChromium } from "./setup/chromium.mjs";

const chromium = await findChromium();
const skipped = chromium ? "" : " (skipped: there is no Chromium here)";
const { faces, files } = pressFaces();

const paper = {
  ...{
    name: "澜城日报",
    nameEn: "",
    motto: "",
    language: "zh-CN",
    date: "2026-11-24",
    edition: "",
  },
  ...{ number: 1, runningNumber: 1, cn: "", issn: "", price: "", pages: 1 },
  ...{ governedBy: "", sponsoredBy: "", publishedBy: "" },
};

test("every rare character has a face in each weight, and one only", () => {
  const all = Object.values(rare).join("");
  expect(new Set(all).size).toBe([...all].length);
  const weights = faces.filter(({ only }) => only === undefined);
  for (const characters of Object.values(rare))
    expect(faces.filter(({ only }) => only === characters)).toHaveLength(weights.length);
});

test.skipIf(!chromium)(
  `踔 is printed in the paper's typeface, not as a drawing${skipped}`,
  async () => {
    const words = "踔厉奋发，勇毅前行。";
    const paragraphs = [{ role: "text", words, indent: 2 }] as const;
    const copy = { kicker: words, headline: words, deck: words, text: measureCopy(paragraphs) };
    const layout = { ...samplePage, boxes: [sampleStory({ id: "letter", span: 4 })] };
    const page = {
      ...{ number: 1, name: "要闻", banner: "", editor: "", layout },
      stories: new Map([["story-letter", { language: "zh-CN", copy, paragraphs }]]),
      ...{ pictures: new Map(), elsewhere: new Map() },
    };
    const html = printedPages([page], layout.format, paper, faces);
    const bytes = await withPress(chromium ?? "", (press) =>
      press.pdf({ html, format: layout.format, files }),
    );
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(objects.filter((object) => object.includes("/FontFile2")).length).toBeGreaterThan(1);
    expect(objects.filter((object) => object.includes("/Type3"))).toEqual([]);
  },
  60_000,
);
