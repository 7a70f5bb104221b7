import type { Context } from "@/commands/context";
import { Refused, refuse } from "@/core/refusal";
import { findOperator } from "@/db/queries/people/find-operator";
import { demandNewspaper } from "./demand-newspaper";

/** In whose name the command line deals with stories: the person of that login, else whoever has longest edited. */
export async function contextOf(login: string | null): Promise<Context> {
  await demandNewspaper();
  const roles = ["section-editor", "department-head", "duty-chief"] as const;
  const actor = await findOperator(login === null ? { roles } : { login });
  if (actor) return { actor, now: Date.now() };
  throw new Refused(
    login === null
      ? refuse("operator-missing", undefined, "as")
      : refuse("operator-unknown", { login }, "as"),
  );
}
