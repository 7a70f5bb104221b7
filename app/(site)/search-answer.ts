import type { Press } from "@/components/site/press";
import { type SearchWish, searchPage } from "@/components/site/search-page";
import { addDays, isIsoDate, zonedInstant } from "@/core/text/zoned-time";
import { listTeasers } from "@/db/queries/public/list-teasers";
import { searchStories } from "@/db/search/search-stories";
import { type Answer, page } from "./answer";

const onPage = 20;
/** The calendar ends here: no day comes after it. */
const lastDay = "9999-12-31";

/** What the archive has for a reader's words, days, section and name. */
export async function searchAnswer(press: Press, query: URLSearchParams): Promise<Answer> {
  const { site } = press;
  const wish = wishOf(press, query);
  const { hits, next } = await searchStories("public", wish.q, {
    limit: onPage,
    before: wish.before ?? undefined,
    from: wish.from === "" ? undefined : zonedInstant(wish.from, "00:00", site.timeZone),
    to: wish.to === "" ? undefined : zonedInstant(addDays(wish.to, 1), "00:00", site.timeZone),
    sectionId: site.sections.find((s) => s.slug === wish.section)?.id,
    author: wish.author,
  });
  const stories = await listTeasers(hits.map((hit) => hit.storyId));
  const shown = hits.flatMap((hit) => {
    const story = stories.get(hit.storyId);
    return story ? [{ ...hit, story }] : [];
  });
  return page(searchPage(press, { wish, hits: shown, next }));
}

/** What cannot be meant is not asked for: a day that is none, a section that is not there. */
function wishOf({ site }: Press, query: URLSearchParams): SearchWish {
  const text = (name: string, longest: number) => (query.get(name) ?? "").trim().slice(0, longest);
  const day = (name: string) => {
    const asked = text(name, 10);
    return isIsoDate(asked) && asked < lastDay ? asked : "";
  };
  const section = text("section", 200);
  const before = text("before", 16);
  return {
    q: text("q", 200),
    from: day("from"),
    to: day("to"),
    section: site.sections.some((s) => s.slug === section) ? section : "",
    author: text("author", 80),
    before: /^\d+$/.test(before) ? Number(before) : null,
  };
}
