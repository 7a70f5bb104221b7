import { type Refusal, refuse } from "@/core/refusal";
import { layOutPage } from "./lay-out-page";
import type { LayoutTemplate } from "./layout-template";
import type { LayoutProposal, LayoutWish, WishedStory } from "./layout-wish";
import type { PageLayout } from "./page-layout";
import { proposeOnPage } from "./propose-on-page";
import { type OfferedTemplate, rankTemplates } from "./rank-templates";
import { type Refilled, type RefillWish, refillPage } from "./refill-page";
import { type PartWish, takePart } from "./take-part";

/** Work of automatic layout that takes longer than a request may hold up the others. */
export type LayoutJob =
  | { readonly is: "propose"; readonly wish: LayoutWish }
  | { readonly is: "whole"; readonly wish: LayoutWish }
  | { readonly is: "part"; readonly wish: PartWish }
  | { readonly is: "refill"; readonly wish: RefillWish }
  | {
      readonly is: "template";
      readonly page: PageLayout;
      readonly stories: readonly WishedStory[];
      readonly templates: readonly LayoutTemplate[];
      /** Id of the one the weekday's page is planned with. */
      readonly ofDay: string | null;
    };

interface Answers {
  readonly propose: readonly LayoutProposal[];
  /** One. */
  readonly whole: readonly Pick<LayoutProposal, "layout" | "left">[];
  readonly part: readonly LayoutProposal[];
  readonly refill: readonly Refilled[];
  /** None when no template was made for such a page. */
  readonly template: readonly OfferedTemplate[];
}
export type LayoutAnswer<J extends LayoutJob["is"]> =
  | { readonly ok: true; readonly value: Answers[J] }
  | Refusal;

/** Does the work, whatever it is. It reads nothing and keeps nothing. */
export function doLayoutJob(job: LayoutJob): LayoutAnswer<LayoutJob["is"]> {
  switch (job.is) {
    case "propose":
      return proposed(job.wish);
    case "whole":
      return { ok: true, value: [layOutPage(job.wish)] };
    case "part": {
      const value = takePart(job.wish);
      return value.length > 0 ? { ok: true, value } : refuse("layout-part-no-room");
    }
    case "refill": {
      const done = refillPage(job.wish);
      return done.ok ? { ok: true, value: done.ways } : done;
    }
    case "template":
      return {
        ok: true,
        value: rankTemplates(job.page, job.templates, job.stories, job.ofDay),
      };
  }
}

function proposed(wish: LayoutWish): LayoutAnswer<"propose"> {
  if (wish.stories.length === 0) return refuse("layout-no-stories");
  const value = proposeOnPage(wish);
  return value.length > 0 ? { ok: true, value } : refuse("layout-no-room");
}
