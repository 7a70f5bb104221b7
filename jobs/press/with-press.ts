import { readFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "playwright-core";
import type { PageFormat } from "@/core/layout/page-format";
import { pdfOf } from "./pdf-of";
import { PressFault } from "./press-fault";
import { type PressedPage, pressPage } from "./press-page";

/** A document at its size on paper, and the files it may fetch: its addresses, and where each lies on disk. */
export interface PressDocument {
  readonly html: string;
  readonly format: PageFormat;
  readonly files: ReadonlyMap<string, string>;
}

/** A Chromium that sets documents. */
export interface Press {
  /** A page: its PDF, its picture, and where its boxes lie. */
  readonly page: (document: PressDocument, onStep?: (part: number) => void) => Promise<PressedPage>;
  /** The PDF of a document of any number of pages. */
  readonly pdf: (document: PressDocument) => Promise<Uint8Array>;
}

/** No name of the real world: what a document asks for is answered from its own files or not at all. */
const home = "http://press.invalid/";

/** Px of the page's picture for one CSS px. */
const sharpness = 2;

/** Opens the Chromium at `program`, lends it to `work` and closes it, whatever happens. @throws PressFault */
export async function withPress<T>(
  program: string,
  work: (press: Press) => Promise<T>,
): Promise<T> {
  const browser = await launch(program);
  try {
    return await work({
      page: (document, onStep) =>
        inTab(browser, document, (tab) => pressPage(tab, document.format, onStep)),
      pdf: (document) => inTab(browser, document, pdfOf),
    });
  } finally {
    if (browser.isConnected()) await browser.close();
  }
}

async function launch(program: string): Promise<Browser> {
  try {
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    return await chromium.launch({ executablePath: program, args });
  } catch (error) {
    throw new PressFault(error);
  }
}

function inTab<T>(
  browser: Browser,
  document: PressDocument,
  work: (tab: Page) => Promise<T>,
): Promise<T> {
  return whileItLives(browser, async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      deviceScaleFactor: sharpness,
    });
    try {
      const tab = await context.newPage();
      await openIn(tab, document);
      return await work(tab);
    } finally {
      if (browser.isConnected()) await context.close();
    }
  });
}

/** What is asked of a Chromium in the moment in which it ends may never be answered. @throws PressFault */
async function whileItLives<T>(browser: Browser, work: () => Promise<T>): Promise<T> {
  const ended = () => new PressFault("Chromium ended");
  let tell: () => void = () => {};
  const end = new Promise<never>((_, reject) => {
    tell = () => reject(ended());
    browser.once("disconnected", tell);
  });
  try {
    if (!browser.isConnected()) throw ended();
    const working = work();
    working.catch(() => undefined);
    return await Promise.race([working, end]);
  } catch (error) {
    throw browser.isConnected() ? error : new PressFault(error);
  } finally {
    browser.off("disconnected", tell);
  }
}

async function openIn(tab: Page, document: PressDocument): Promise<void> {
  await tab.route("**/*", async (route) => {
    const address = route.request().url();
    if (address === home)
      return route.fulfill({ body: document.html, contentType: "text/html; charset=utf-8" });
    const file = document.files.get(new URL(address).pathname);
    return file ? route.fulfill({ body: await readFile(file) }) : route.abort();
  });
  await tab.goto(home, { waitUntil: "load" });
}
