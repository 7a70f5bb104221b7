import type { Actor } from "@/core/people/actor";
import { mayDecide } from "@/core/process/decide";
import type { Decision } from "@/core/process/process";
import type { Answer } from "@/core/refusal";
import type { StoryFacts } from "@/core/story/facts";

const order: readonly Decision[] = ["sign", "pass", "return", "refer", "hold", "spike"];

/** The decisions of the review the story waits for, always in the same places; spiking is the chief's at other times. */
export function decisionsOf(
  actor: Actor,
  facts: StoryFacts,
): readonly { readonly decision: Decision; readonly answer: Answer }[] {
  const here = facts.process[facts.stage - 1]?.decisions ?? [];
  return order.flatMap((decision) => {
    const answer = mayDecide(actor, decision, facts);
    const shown = here.includes(decision) || (decision === "spike" && maySpikeSometime(answer));
    return shown ? [{ decision, answer }] : [];
  });
}

/** Shown where it may be done, and to the chief of a public story, who is told to withdraw it instead. */
const maySpikeSometime = (answer: Answer): boolean => answer.ok || answer.code === "spike-public";
