import { keepPressFile } from "@/db/press-files";
import { findBoundIssue } from "@/db/queries/public/find-bound-issue";
import { keepEpub, listUnboundIssues } from "@/db/queries/public/unbound-issues";
import { transact } from "@/db/transact";
import { bindEpub } from "./bind-epub";

/**
 * Makes the EPUB of each issue that waits for one. One that changes meanwhile waits for the next time; one that cannot be
 * made is told and keeps no other from theirs. @returns how many could not be made
 */
export async function bindIssues(
  onFault: (issueId: string, error: unknown) => void,
): Promise<number> {
  let failed = 0;
  for (const issueId of await listUnboundIssues())
    try {
      const issue = await findBoundIssue(issueId);
      if (!issue) continue;
      const epub = await keepPressFile(await bindEpub(issue), "epub");
      await transact((tx) => keepEpub(tx, issueId, epub, issue.siteRevision));
    } catch (error) {
      failed += 1;
      onFault(issueId, error);
    }
  return failed;
}
