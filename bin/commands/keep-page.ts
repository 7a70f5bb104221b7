import { importPageOfDay } from "@/commands/import-page-of-day";
import { Refused, refuse } from "@/core/refusal";
import { findOperator } from "@/db/queries/people/find-operator";
import { demandNewspaper } from "./demand-newspaper";

export interface KeepPage {
  readonly text: string;
  readonly login: string | null;
  readonly date: string | null;
  readonly pageNumber: number | null;
  readonly pageName: string | null;
  readonly whenFilled: "append" | "replace" | undefined;
}

/** Keeps a page's stories through the same command as the screen, on behalf of a person of the house. */
export async function keepPage(page: KeepPage): Promise<{ readonly address: string }> {
  const { date, pageNumber, pageName, whenFilled, text } = page;
  if (!date) throw new Refused(refuse("page-text-no-date", undefined, "issue"));
  if (!pageNumber) throw new Refused(refuse("page-text-no-page", undefined, "page"));
  await demandNewspaper();
  const actor = await operator(page.login);
  const { issueId } = await importPageOfDay(
    { actor, now: Date.now() },
    {
      date,
      pageNumber,
      text,
      choices: {},
      ...(pageName && { pageName }),
      ...(whenFilled && { whenFilled }),
    },
  );
  return { address: `/desk/issues/${issueId}/pages/${pageNumber}` };
}

async function operator(login: string | null) {
  const who = login === null ? { roles: ["layout-editor", "duty-chief"] as const } : { login };
  const actor = await findOperator(who);
  if (actor) return actor;
  const problem =
    login === null
      ? refuse("operator-missing", undefined, "as")
      : refuse("operator-unknown", { login }, "as");
  throw new Refused(problem);
}
