import { requestRendering } from "@/commands/request-rendering";
import { Refused } from "@/core/refusal";
import { seedIssues } from "@/db/seed/issues";
import type { House } from "./house";

/** Asks for the proofs that lie on the desks when the demo opens: 小样 of what is edited, 大样 of what is proofed. */
export async function printPages({ actors, issues }: House, now: number): Promise<void> {
  for (const { key, stage } of seedIssues) {
    const issueId = issues.get(key);
    if (!issueId || (stage !== "proofing" && stage !== "editing")) continue;
    await requestRendering(
      { actor: actors.fang, now },
      { issueId, pageIds: null, stage: stage === "proofing" ? "page-proof" : "galley" },
    ).catch(unlessNotLaidOut);
  }
}

/** An issue whose pages nobody has laid out yet has nothing to print. */
function unlessNotLaidOut(error: unknown): void {
  const codes = ["press-no-layout", "pages-not-laid-out"];
  if (!(error instanceof Refused) || !codes.includes(error.first.code)) throw error;
}
