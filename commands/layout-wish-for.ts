import { planPages } from "@/core/issue/plan-pages";
import { checkLayout } from "@/core/layout/check-layout";
import type { WishedStory } from "@/core/layout/layout-wish";
import type { PageLayout } from "@/core/layout/page-layout";
import { startingLayout } from "@/core/layout/starting-layout";
import { type StoryWeight, weighed } from "@/core/layout/story-weight";
import { wishedStory } from "@/core/layout/wish-of-page";
import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { reader } from "@/db/client";
import { findIssue } from "@/db/queries/issue/find-issue";
import { copyOf } from "@/db/queries/issue/find-issue-copy";
import { listPagePictures } from "@/db/queries/press/list-page-pictures";
import type { Context } from "./context";

/** A page as a person has it on the board, and what its stories are to them. */
export interface OnBoard {
  readonly issueId: string;
  readonly pageId: string;
  /** The page with moves the server may not have heard of yet; null takes it as it is kept. */
  readonly layout: unknown;
  /** Of stories whose weight is not what their placement says. */
  readonly weights: Readonly<Record<string, StoryWeight>>;
}

/** What automatic layout works with: the page, and all its stories as they would be printed on it. */
export interface WishForPage {
  readonly page: PageLayout;
  readonly stories: readonly WishedStory[];
  /** Id of the template that pages of the weekday with its number are planned with. */
  readonly ofDay: string | null;
}

/** Reads the page for who may lay it out. @throws Refused */
export async function layoutWishFor(ctx: Context, input: OnBoard): Promise<WishForPage> {
  const file = await findIssue(ctx.actor, input.issueId);
  if (!file) throw new Refused(refuse("issue-not-found"));
  demand(canIssue(ctx.actor, "lay-out-page", file.facts));
  const issue = await copyOf(file, reader());
  const page = issue.pages.find(({ id }) => id === input.pageId);
  if (!page) throw new Refused(refuse("page-not-found"));
  const kept = startingLayout(issue, page);
  if (!kept) throw new Refused(refuse("layout-no-format"));
  const { pictures } = await listPagePictures(ctx.actor, page);
  const stories = page.placements.map((placed, at) => wishedStory(placed, at, pictures));
  const planned = planPages(file.issue.date, file.publication.weekPlan);
  return {
    page: input.layout === null ? kept : checked(input.layout),
    stories: weighed(stories, input.weights),
    ofDay: planned[page.number - 1]?.layoutTemplateId ?? null,
  };
}

/** @throws Refused */
export function checked(value: unknown): PageLayout {
  const done = checkLayout(value);
  if (!done.ok) throw new Refused(done);
  return done.layout;
}
