import { pressFaces } from "@/bin/commands/press-faces";
import { demandChromium } from "@/bin/setup/chromium.mjs";
import { printedPages } from "@/components/press/printed-pages";
import { layOutPage } from "@/core/layout/lay-out-page";
import { type PageFormat, pageFormats } from "@/core/layout/page-format";
import type { PressPage } from "@/core/paper/press-page";
import { frontPageWish } from "@/db/seed/front-page-wish";
import { type PrintedStory, printedStories } from "@/db/seed/printed-stories";
import { samplePaper } from "@/db/seed/sample-paper";
import { withPress } from "@/jobs/press/with-press";
import { median, printFigures, timed } from "./measure";
import { peakOf } from "./peak-of";

export const about =
  "a broadsheet page without photographs: PDF, two pictures and zones, cold and warm; an issue of eight as one PDF";

const warmRuns = 5;
const pagesOfIssue = 8;

export async function run(): Promise<void> {
  const program = await demandChromium();
  const format = pageFormats["dui-kai"];
  const { faces, files } = pressFaces();
  const document = (pages: readonly PressPage[]) => ({
    html: printedPages(pages, format, samplePaper, faces),
    format,
    files,
  });
  const page = frontPage();
  const pages = Array.from({ length: pagesOfIssue }, (_, at) => ({ ...page, number: at + 1 }));
  const warm: number[] = [];
  let bytes = 0;
  let floor = 0;
  let issue = { ms: 0, peak: 0 };
  const cold = await timed(() => withPress(program, (press) => press.page(document([page]))));
  await withPress(program, async (press) => {
    await press.page(document([page]));
    floor = await timed(() => press.page(document([emptyPage(format)])));
    for (let at = 0; at < warmRuns; at++)
      warm.push(
        await timed(async () => {
          bytes = (await press.page(document([page]))).pdf.byteLength;
        }),
      );
    issue = await peakOf(async () => {
      for (const one of pages) await press.page(document([one]));
      await press.pdf(document(pages));
    });
  });
  const floorIs = "an empty page";
  printFigures([
    {
      what: "one page, Chromium started for it",
      value: cold,
      unit: "ms",
      floor,
      floorIs,
      most: 4_000,
    },
    {
      what: "one page, warm, median",
      value: median(warm),
      unit: "ms",
      floor,
      floorIs,
      most: 2_000,
    },
    { what: "its PDF", value: bytes / 1024, unit: "KB", most: 2_048 },
    { what: "eight pages and the PDF of the issue", value: issue.ms, unit: "ms", most: 20_000 },
    {
      what: "most memory meanwhile, Chromium and all",
      value: issue.peak,
      unit: "MB",
      most: 1_536,
    },
  ]);
}

function frontPage(): PressPage {
  const wish = frontPageWish("dui-kai", 1);
  const stories = wish.stories.map((story) => ({ ...story, picture: null }));
  const known = new Map<string, PrintedStory>(
    printedStories("2026-11-24").map((story) => [story.seed.key, story]),
  );
  const shown = stories.flatMap(({ storyId, copy }) => {
    const { paragraphs = [] } = known.get(storyId) ?? {};
    return [[storyId, { language: "zh-CN", copy, paragraphs }] as const];
  });
  return {
    ...emptyPage(wish.page.format),
    layout: layOutPage({ ...wish, stories }).layout,
    stories: new Map(shown),
  };
}

const emptyPage = (format: PageFormat): PressPage => ({
  number: 1,
  name: "要闻",
  banner: "",
  editor: "",
  layout: { schema: 1, format, boxes: [] },
  stories: new Map(),
  pictures: new Map(),
  elsewhere: new Map(),
});
