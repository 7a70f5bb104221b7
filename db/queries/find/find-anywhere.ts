import { and, asc, desc, eq, isNull, like, or } from "drizzle-orm";
import type { Found } from "@/core/found";
import { dateSought } from "@/core/issue/date-sought";
import type { Actor } from "@/core/people/actor";
import { canIssue } from "@/core/people/can";
import { readScope } from "@/core/people/read-scope";
import { address } from "@/core/site/address";
import { type Db, reader } from "@/db/client";
import { issues, publicStories, users } from "@/db/schema";
import { listStories } from "../story/list-stories";

/** Of each kind at most this many. */
const most = 6;

/** What the words may mean, of what the actor may see: stories by their words, issues by their day, people by name. */
export async function findAnywhere(actor: Actor, words: string, db: Db = reader()): Promise<Found> {
  const text = words.trim().slice(0, 100);
  if (text === "") return { stories: [], issues: [], people: [], published: [] };
  const { lines } = await listStories(actor, { view: "all", sort: "newest", text }, null, db);
  return {
    stories: lines
      .slice(0, most)
      .map(({ id, headline, kicker, state, sectionName, sectionNameEn, authorName }) => ({
        id,
        headline: headline || kicker,
        state,
        sectionName,
        sectionNameEn,
        authorName,
      })),
    issues: await issuesOf(actor, text, db),
    people: await peopleNamed(actor, text, db),
    published: await publishedUnder(actor, text, db),
  };
}

async function issuesOf(actor: Actor, text: string, db: Db): Promise<Found["issues"]> {
  const day = dateSought(text);
  const anyIssue = { publicationId: actor.publicationId, state: "planning" } as const;
  if (day === null || !canIssue(actor, "read-issue", anyIssue).ok) return [];
  return db
    .select({ id: issues.id, date: issues.date, edition: issues.edition, state: issues.state })
    .from(issues)
    .where(and(eq(issues.publicationId, actor.publicationId), like(issues.date, day)))
    .orderBy(desc(issues.date))
    .limit(most);
}

async function peopleNamed(actor: Actor, text: string, db: Db): Promise<Found["people"]> {
  const { sections } = readScope(actor);
  if (sections !== "all" && sections.length === 0) return [];
  const plain = text.replace(/[%_\\]/g, "");
  if (plain === "") return [];
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      and(
        eq(users.publicationId, actor.publicationId),
        isNull(users.disabledAt),
        or(like(users.name, `%${plain}%`), like(users.pinyin, `${plain.toLowerCase()}%`)),
      ),
    )
    .orderBy(asc(users.pinyin))
    .limit(most);
}

/** Everybody may read these: they are in the paper. */
async function publishedUnder(actor: Actor, text: string, db: Db): Promise<Found["published"]> {
  const plain = text.replace(/[%_\\]/g, "");
  if (plain === "") return [];
  const rows = await db
    .select({
      headline: publicStories.headline,
      date: publicStories.issueDate,
      slug: publicStories.slug,
    })
    .from(publicStories)
    .where(
      and(
        eq(publicStories.publicationId, actor.publicationId),
        eq(publicStories.status, "public"),
        like(publicStories.headline, `%${plain}%`),
      ),
    )
    .orderBy(desc(publicStories.firstPublishedAt))
    .limit(most);
  return rows.map(({ headline, date, slug }) => ({
    headline,
    date: date ?? "",
    address: address.story(slug),
  }));
}
