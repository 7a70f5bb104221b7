import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { demandChromium } from "@/bin/setup/chromium.mjs";

/** Between two characters, ms: a quick typist. */
const stroke = 60;
const firstCharacter = 0x4e00;

/** Somebody at a real browser who types one character after another, each another, and never looks up. */
export class Typist {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #profile: string;
  #typed = "";

  /** Use `Typist.at`. */
  constructor(context: BrowserContext, page: Page, profile: string) {
    this.#context = context;
    this.#page = page;
    this.#profile = profile;
  }

  /** Opens the story in a browser of its own, with the session of this `Cookie` header. */
  static async at(url: string, storyId: string, cookie: string): Promise<Typist> {
    const profile = mkdtempSync(join(tmpdir(), "masthead-bench-browser-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: (await demandChromium()) || undefined,
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    await context.addCookies(
      cookie.split("; ").map((pair) => {
        const [name = "", value = ""] = pair.split("=");
        return { name, value, url };
      }),
    );
    const page = await context.newPage();
    await page.goto(`${url}/desk/stories/${storyId}`);
    await page.locator("#story-text .ProseMirror[contenteditable=true]").click();
    return new Typist(context, page, profile);
  }

  /** All that was typed. */
  get typed(): string {
    return this.#typed;
  }

  /** Types until `until` settles. */
  async type(until: Promise<unknown>): Promise<void> {
    let isOver = false;
    void until.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const character = String.fromCharCode(firstCharacter + this.#typed.length);
      await this.#page.keyboard.insertText(character);
      this.#typed += character;
      await this.#page.waitForTimeout(stroke);
    }
  }

  /** Until the screen says that the server has every word. */
  async saved(): Promise<void> {
    await this.#page.locator('[data-save="saved"]').waitFor({ timeout: 60_000 });
  }

  async leave(): Promise<void> {
    await this.#context.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
