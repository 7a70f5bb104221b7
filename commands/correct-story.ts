import { checkNotice } from "@/core/issue/check-notice";
import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Context } from "./context";
import type { PublishStory } from "./publish-story";
import { type StoryShown, showReaders } from "./show-readers";

export interface CorrectStory extends PublishStory {
  /** 更正: what readers are told on top of the story, with the date. */
  readonly notice: string;
}

/**
 * 更正: new words of a public story, reviewed again and signed, replace those readers have, with a notice. The
 * story's first date stays.
 */
export async function correctStory(ctx: Context, input: CorrectStory): Promise<StoryShown> {
  demand(checkNotice(input.notice));
  return showReaders(ctx, input, "correct-story", ({ facts }) => {
    demand(canStory(ctx.actor, "correct-story", facts));
    if (!facts.isPublic) throw new Refused(refuse("not-public"));
  });
}
