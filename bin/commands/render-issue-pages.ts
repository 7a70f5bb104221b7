import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { printedPages } from "@/components/press/printed-pages";
import { pressWords } from "@/components/press/words";
import { pageFormats } from "@/core/layout/page-format";
import type { PressPage, PressPaper } from "@/core/paper/press-page";
import type { Actor } from "@/core/people/actor";
import { listIssuesOfMonth } from "@/db/queries/issue/list-issues";
import { findPressPages, type PressPages } from "@/db/queries/press/find-press-pages";
import { issuePdf } from "@/jobs/press/issue-pdf";
import { PressFault } from "@/jobs/press/press-fault";
import { trimmedPdf } from "@/jobs/press/trimmed-pdf";
import { withPress } from "@/jobs/press/with-press";
import { findChromium } from "../setup/chromium.mjs";
import { Stop } from "../setup/speech.mjs";
import { contextOf } from "./context-of";
import { pressFaces } from "./press-faces";
import { printed, summaryOf } from "./press-summary";
import type { RenderCall } from "./render-issue";

/** Writes the pages of the day's issue, or one of them, into the folder, and says of each what did not fit. */
export async function renderIssue(call: RenderCall): Promise<void> {
  const { actor, now } = await contextOf(call.login);
  const { paper, format, pages: laid } = await pagesOf(actor, call);
  const program = await demandPress();
  const { faces, files } = pressFaces();
  const made = new Map<string, Uint8Array | string>();
  const keep = (name: string, bytes: Uint8Array | string) => void made.set(name, bytes);
  await withPress(program, async (press) => {
    const zones = [];
    for (const { page, left, files: pictures } of laid) {
      const own = page.layout.format;
      const html = printedPages([page], own, paper, faces, call);
      const printing = await press.page({ html, format: own, files: both(files, pictures) });
      const pressed = call.hasMarks
        ? { ...printing, pdf: await trimmedPdf(printing.pdf, own) }
        : printing;
      zones.push(printed(page, pressed, keep));
      process.stdout.write(summaryOf(page, left, pressed));
    }
    const { widthMm, heightMm } = format;
    const about = { date: paper.date, edition: paper.edition, format: { widthMm, heightMm } };
    keep("zones.json", `${JSON.stringify({ ...about, pages: zones }, null, 2)}\n`);
    if (call.page !== null) return;
    const pages = laid.map(({ page }) => page);
    const html = printedPages(pages, format, paper, faces, call);
    const all = both(files, ...laid.map((page) => page.files));
    const bytes = await press.pdf({ html, format, files: all });
    const whole = call.hasMarks ? await trimmedPdf(bytes, format) : bytes;
    keep("issue.pdf", await issuePdf(whole, factsOf(paper, pages, now)));
  }).catch(tellOfPress);
  await writeAll(call.out, made);
  process.stdout.write(`${call.out}\n`);
}

/** @throws Stop where the day has no issue, or the issue no such page. */
async function pagesOf(
  actor: Actor,
  { date, edition, page, format }: RenderCall,
): Promise<PressPages> {
  const lines = await listIssuesOfMonth(actor, date.slice(0, 7));
  const line = lines.find((of) => of.date === date && (edition === null || of.edition === edition));
  const found =
    line &&
    (await findPressPages(actor, line.id, {
      ...(page !== null && { numbers: [page] }),
      ...(format && { format: pageFormats[format] }),
    }));
  if (!found) throw noSuchIssue([date, edition].filter(Boolean).join(" "));
  if (found.pages.length === 0) throw noSuchPage(found.paper.pages, page);
  return found;
}

/** Only now, when all is made: a rendering that fails leaves the one before it as it was. */
async function writeAll(out: string, made: ReadonlyMap<string, Uint8Array | string>) {
  await mkdir(out, { recursive: true });
  for (const [name, bytes] of made) {
    const path = join(out, name);
    await writeFile(`${path}.part`, bytes);
    await rename(`${path}.part`, path);
  }
}

function tellOfPress(error: unknown): never {
  if (!(error instanceof PressFault)) throw error;
  throw new Stop(
    {
      zh: "Chromium 没有做完版面就停了，什么也没有写：请再运行一次；如果总是这样，请看看内存够不够，或用 PLAYWRIGHT_CHROMIUM 换一个 Chromium。",
      en: "Chromium ended before the pages were done, and nothing was written: run it once more; if it happens again, see whether there is enough memory, or name another Chromium in PLAYWRIGHT_CHROMIUM.",
    },
    error.message,
  );
}

const both = (
  files: ReadonlyMap<string, string>,
  ...more: readonly ReadonlyMap<string, string>[]
) => new Map([files, ...more].flatMap((of) => [...of]));

const noSuchIssue = (day: string): Stop =>
  new Stop({
    zh: `${day} 没有报纸：请写一个已经建了期的日子。`,
    en: `There is no issue of ${day}: name a day that has one.`,
  });

const noSuchPage = (pages: number, page: number | null): Stop =>
  new Stop({
    zh: page === null ? "这一期还没有版面。" : `这一期只有 ${pages} 个版，没有第 ${page} 版。`,
    en:
      page === null
        ? "This issue has no pages yet."
        : `This issue has ${pages} pages, and no page ${page}.`,
  });

async function demandPress(): Promise<string> {
  const program = await findChromium();
  if (program) return program;
  throw new Stop({
    zh: "没有找到 Chromium，不能出版面：请装一个（Debian 是 apt-get install chromium，别处是 npx playwright install chromium），或用 PLAYWRIGHT_CHROMIUM 指出它的路径。",
    en: "No Chromium was found, and pages cannot be printed without one: install it (on Debian apt-get install chromium, elsewhere npx playwright install chromium), or name its path in PLAYWRIGHT_CHROMIUM.",
  });
}

const factsOf = (paper: PressPaper, pages: readonly PressPage[], at: number) => ({
  title: [paper.name, paper.date, paper.edition].filter(Boolean).join(" "),
  author: paper.publishedBy || paper.name,
  language: paper.language,
  labels: pages.map(({ number, name }) => `${pressWords(paper.language).page(number)} ${name}`),
  at,
});
