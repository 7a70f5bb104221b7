import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { demandChromium } from "@/bin/setup/chromium.mjs";
import type { CopyParagraph } from "@/core/layout/printed-copy";

/** A text set in columns so many ems wide. */
export interface SetText {
  readonly paragraphs: readonly CopyParagraph[];
  readonly chars: number;
}

const font = createRequire(import.meta.url).resolve(
  "@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2",
);

/** As pages are printed: 9 points on 12, justified between characters, marks squeezed, no hyphens. */
const style = `
  @font-face { font-family: "Body"; src: url("${pathToFileURL(font)}"); }
  body { margin: 0; font: 12px/16px "Body"; text-rendering: geometricPrecision;
    text-align: justify; text-justify: inter-character; text-autospace: no-autospace;
    text-spacing-trim: normal; line-break: strict; overflow-wrap: anywhere; hyphens: none; }
  p { margin: 0; }`;

/** The lines Chromium breaks each text into. Opens a browser of its own and closes it. */
export async function chromiumLines(
  texts: readonly SetText[],
  page: string,
): Promise<readonly (readonly number[])[]> {
  const browser: Browser = await chromium.launch({
    executablePath: (await demandChromium()) || undefined,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--allow-file-access-from-files"],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    return await tab.evaluate(measureLines, { texts, style });
  } finally {
    await browser.close();
  }
}

/** Runs in the browser: lines of each paragraph of each text. */
async function measureLines(given: { texts: readonly SetText[]; style: string }) {
  document.documentElement.lang = "zh-CN";
  document.head.append(
    Object.assign(document.createElement("style"), { textContent: given.style }),
  );
  const [face] = await document.fonts.load('12px "Body"');
  if (!face) throw new Error("The body's typeface did not load.");
  return given.texts.map(({ paragraphs, chars }) => {
    const column = document.createElement("div");
    column.style.width = `${chars}em`;
    for (const { words, indent } of paragraphs) {
      const p = document.createElement("p");
      p.style.textIndent = `${indent}em`;
      p.textContent = words;
      column.append(p);
    }
    document.body.append(column);
    const lines = [...column.children].map((p) =>
      Math.round(p.getBoundingClientRect().height / 16),
    );
    column.remove();
    return lines;
  });
}
