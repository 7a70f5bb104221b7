import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { Refused, refuse } from "@/core/refusal";
import { aboutRequest, parse, refusalsOf } from "./desk-action";
import { log } from "./log";
import { isOurOrigin } from "./origin";

/**
 * A server action for somebody who is not signed in: the first run and an invitation's link. The command must
 * prove the right itself. Else as `deskAction`.
 */
export function doorAction<S extends z.ZodType, T>(
  schema: S,
  run: (input: z.output<S>, now: number) => Promise<T>,
): (input: z.input<S>) => Promise<ActionAnswer<T>> {
  return async (input) => {
    const about = await aboutRequest();
    // The path of an invitation is its token.
    const { path: _path, ...facts } = about;
    try {
      if (!isOurOrigin(await headers())) throw new Refused(refuse("foreign-origin"));
      const value = await run(parse(schema, input), Date.now());
      log.info(facts, "door");
      return { ok: true, value };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, refusals: await refusalsOf(error, facts) };
    }
  };
}
