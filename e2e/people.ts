import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { CastKey } from "@/db/seed/cast";
import { signIn } from "./sign-in";

/** Everybody who takes part in one journey, each at a browser of their own, signed in when first asked for. */
export class People {
  readonly #pages = new Map<CastKey, Promise<Page>>();
  readonly #contexts: BrowserContext[] = [];
  readonly #browser: Browser;
  readonly #house: string;

  constructor(browser: Browser, house: string) {
    this.#browser = browser;
    this.#house = house;
  }

  /** The screen of one person. */
  at(who: CastKey): Promise<Page> {
    const known = this.#pages.get(who);
    if (known) return known;
    const opened = this.#open(who);
    this.#pages.set(who, opened);
    return opened;
  }

  /** A passer-by: no account, no cookie. */
  async reader(): Promise<Page> {
    const context = await this.#browser.newContext({ baseURL: this.#house });
    this.#contexts.push(context);
    return context.newPage();
  }

  /** Closes every browser; left open, each would work on beside the journeys that follow. */
  async leave(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }

  async #open(who: CastKey): Promise<Page> {
    const page = await this.reader();
    await signIn(page, who, this.#house);
    return page;
  }
}
