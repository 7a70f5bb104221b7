import { type Refusal, refuse } from "@/core/refusal";
import { fieldLimits } from "@/core/story/check-story";
import { tidyLine } from "@/core/text/tidy-text";
import { placementRoles } from "./placement";

/** What is wrong with a placement's role or its own headline. Limits are those of the story's fields. */
export function checkPlacementFields(input: {
  readonly role?: string;
  readonly kicker?: string | null;
  readonly headline?: string | null;
  readonly deck?: string | null;
}): readonly Refusal[] {
  const problems: Refusal[] = [];
  if (input.role !== undefined && !(placementRoles as readonly string[]).includes(input.role))
    problems.push(refuse("placement-role-unknown", undefined, "role"));
  for (const field of ["kicker", "headline", "deck"] as const) {
    const length = tidyLine(input[field] ?? "").length;
    if (length > fieldLimits[field])
      problems.push(refuse("too-long", { max: fieldLimits[field], length }, field));
  }
  return problems;
}
