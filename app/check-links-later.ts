import { after } from "next/server";
import { checkLinks } from "@/commands/check-links";
import type { Context } from "@/commands/context";
import { log } from "./log";
import { logFacts } from "./log-facts";

/** Has the links of a submitted story looked at once the answer is out, so that who reviews it finds what was found. */
export function checkLinksLater(ctx: Context, storyId: string): void {
  after(() =>
    checkLinks(ctx, { storyId }).catch((error: unknown) =>
      log.error({ err: logFacts(error) }, "links of a submitted story"),
    ),
  );
}
