import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Context } from "./context";
import { type StoryShown, showReaders } from "./show-readers";

export interface PublishStory {
  readonly storyId: string;
  /** The revision the duty chief has on screen. */
  readonly revision: number;
}

/** Web-first: the duty chief shows readers one approved story before any issue does. Embargoes hold. */
export function publishStory(ctx: Context, input: PublishStory): Promise<StoryShown> {
  return showReaders(ctx, input, "publish-story", ({ facts }) => {
    demand(canStory(ctx.actor, "publish-story", facts));
    if (facts.isPublic) throw new Refused(refuse("already-public"));
  });
}
