import { Refused, refuse } from "@/core/refusal";
import { findIssue, type IssueFile } from "@/db/queries/issue/find-issue";
import type { SeedIssue } from "@/db/seed/issues";
import type { House } from "./house";

/** The issue as it stands now. @throws Refused before it has been made. */
export async function demandIssue(house: House, issue: SeedIssue): Promise<IssueFile> {
  const file = await findIssue(house.actors.fang, house.issues.get(issue.key) ?? "");
  if (!file) throw new Refused(refuse("issue-not-found"));
  return file;
}
