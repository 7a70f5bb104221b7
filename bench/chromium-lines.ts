import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { pressFaces } from "@/bin/commands/press-faces";
import { demandChromium } from "@/bin/setup/chromium.mjs";
import { setWords } from "@/components/press/set-words";
import { fontFace } from "@/components/press/style";
import { apostropheWidth } from "@/core/layout/glyph-width";
import type { CopyParagraph } from "@/core/layout/printed-copy";

/** A text set in columns so many ems wide. */
export interface SetText {
  readonly paragraphs: readonly CopyParagraph[];
  readonly chars: number;
}

const { faces, files } = pressFaces();
const body = faces
  .filter(({ family, weight }) => family === "Body" && weight === 400)
  .map((face) => fontFace({ ...face, src: String(pathToFileURL(files.get(face.src) ?? "")) }));

/** As pages are printed: 9 points on 12, justified between characters, marks squeezed, no hyphens. */
const style = `
  ${body.join("\n")}
  body { margin: 0; font: 12px/16px "Body"; text-rendering: geometricPrecision;
    text-align: justify; text-justify: inter-character; text-autospace: no-autospace;
    text-spacing-trim: normal; line-break: strict; overflow-wrap: anywhere; hyphens: none; }
  p { margin: 0; }
  i { font-style: normal; }
  i.name { white-space: nowrap; }
  i.quote { font-feature-settings: "halt"; text-spacing-trim: space-all; }
  i.apostrophe { font-feature-settings: "halt"; letter-spacing: ${apostropheWidth - 0.5}em; }`;

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
    const set = texts.map(({ paragraphs, chars }) => ({
      chars,
      paragraphs: paragraphs.map(({ words, indent, unbroken }) => ({
        markup: setWords(words, unbroken).markup,
        indent,
      })),
    }));
    return await tab.evaluate(measureLines, { texts: set, style });
  } finally {
    await browser.close();
  }
}

/** Runs in the browser: lines of each paragraph of each text. */
async function measureLines(given: {
  readonly texts: readonly {
    readonly chars: number;
    readonly paragraphs: readonly { readonly markup: string; readonly indent: number }[];
  }[];
  readonly style: string;
}) {
  document.documentElement.lang = "zh-CN";
  document.head.append(
    Object.assign(document.createElement("style"), { textContent: given.style }),
  );
  const [face] = await document.fonts.load('12px "Body"', "中■●▲◆★①℃→");
  if (!face) throw new Error("The body's typeface did not load.");
  return given.texts.map(({ paragraphs, chars }) => {
    const column = document.createElement("div");
    column.style.width = `${chars}em`;
    for (const { markup, indent } of paragraphs) {
      const p = document.createElement("p");
      p.style.textIndent = `${indent}em`;
      p.innerHTML = markup;
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
