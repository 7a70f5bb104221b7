import { closingOf, type PageDue, pageDue } from "./page-due";
import type { PageLights } from "./page-lights";

export interface ReadyPage {
  readonly id: string;
  readonly lights: PageLights;
  readonly closesAt: number | null;
}

/** How far the pages of an issue are: of each light how many have it, and how each stands against its closing. */
export interface Readiness {
  readonly of: number;
  readonly lit: Readonly<Record<string, number>>;
  readonly ready: number;
  readonly late: number;
  readonly soon: number;
  readonly dues: ReadonlyMap<string, PageDue>;
}

/** @param releaseAt of the issue, UTC ms */
export function readiness(pages: readonly ReadyPage[], releaseAt: number, now: number): Readiness {
  const dues = new Map(
    pages.map((page) => [
      page.id,
      pageDue(Object.values(page.lights).every(Boolean), closingOf(page, releaseAt), now),
    ]),
  );
  const count = (due: PageDue) => [...dues.values()].filter((one) => one === due).length;
  const lights = Object.keys(pages[0]?.lights ?? {}) as (keyof PageLights)[];
  return {
    of: pages.length,
    lit: Object.fromEntries(
      lights.map((light) => [light, pages.filter((page) => page.lights[light]).length]),
    ),
    ready: count("ready"),
    late: count("late"),
    soon: count("soon"),
    dues,
  };
}
