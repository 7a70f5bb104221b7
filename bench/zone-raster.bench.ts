import { pressFaces } from "@/bin/commands/press-faces";
import { demandChromium } from "@/bin/setup/chromium.mjs";
import { printedPages } from "@/components/press/printed-pages";
import type { AdBox } from "@/core/layout/box";
import { type PageFormat, pageFormats } from "@/core/layout/page-format";
import { pageZones } from "@/core/paper/page-zones";
import type { PressPage } from "@/core/paper/press-page";
import { samplePaper } from "@/db/seed/sample-paper";
import { withPress } from "@/jobs/press/with-press";
import { printFigures } from "./measure";
import { hasPdftoppm, rasterPage, type Side } from "./page-raster";

export const about =
  "hot zones against the page's PDF, drawn at 150 dpi by poppler: every edge of boxes all over three sizes of paper";

const dpi = 150;

export async function run(): Promise<void> {
  if (!(await hasPdftoppm())) {
    console.log("SKIPPED: pdftoppm (poppler-utils) is not installed here.");
    return;
  }
  const program = await demandChromium();
  await withPress(program, async (press) => {
    for (const name of ["dui-kai", "si-kai", "da-16-kai"] as const) {
      const format: PageFormat = pageFormats[name];
      const page = pageOfBoxes(format);
      const { faces, files } = pressFaces();
      const html = printedPages([page], format, samplePaper, faces);
      const pressed = await press.page({ html, format, files });
      const raster = await rasterPage(pressed.pdf, dpi);
      const zones = pageZones(page.layout, pressed.boxes);
      const offs = zones.flatMap(({ polygon }) => {
        const corners = polygon.map(([x, y]) => [
          pxOf(x, format.widthMm),
          pxOf(y, format.heightMm),
        ]);
        return edgesOf(corners).map(({ side, near, at }) => {
          const found = raster.edge(side, near, at);
          return found === null ? Number.POSITIVE_INFINITY : Math.abs(found - near);
        });
      });
      printFigures([
        { what: `${name}: edges looked for`, value: offs.length, unit: "", least: 60 },
        { what: `${name}: farthest from its zone`, value: Math.max(...offs), unit: "px", most: 1 },
      ]);
    }
  });
}

const pxOf = (part: number, mm: number): number => part * (mm / 25.4) * dpi;

/** The four sides of a rectangle, each looked for at its middle. */
function edgesOf(corners: readonly (readonly number[])[]) {
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [across, down] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
  const edges: readonly (readonly [Side, number, number])[] = [
    ["left", left, down],
    ["right", right, down],
    ["top", top, across],
    ["bottom", bottom, across],
  ];
  return edges.map(([side, near, at]) => ({ side, near, at }));
}

/** Advertisements, which have an edge of ink, in every column and all the way down, a row apart. */
function pageOfBoxes(format: PageFormat): PressPage {
  const rows = 7;
  const boxes: AdBox[] = [];
  for (let column = 0; column < format.columns; column++)
    for (let row = column % 3; row + rows <= format.rows; row += rows + 1)
      boxes.push({
        kind: "ad",
        id: `ad-${column}-${row}`,
        isLocked: false,
        column,
        row,
        span: 1,
        rows,
        size: "any",
        client: "",
        pictureId: null,
        isLabelled: true,
      });
  return {
    number: 1,
    name: "广告",
    banner: "",
    editor: "",
    layout: { schema: 1, format, boxes },
    stories: new Map(),
    pictures: new Map(),
    elsewhere: new Map(),
  };
}
