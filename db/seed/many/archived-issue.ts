import { newId } from "@/db/new-id";
import type { Newsroom } from "../fresh-newsroom";
import type { Insert } from "./insert-rows";

export interface ArchivedIssue {
  readonly id: string;
  readonly date: string;
  /** UTC ms of its release. */
  readonly at: number;
  readonly pages: readonly { readonly id: string; readonly name: string }[];
}

const pageNames = ["要闻", "经济", "社会", "副刊"] as const;

/** One released issue with its pages, still without stories. */
export function addArchivedIssue(
  insert: Insert,
  room: Newsroom,
  { number, date, at }: { readonly number: number; readonly date: string; readonly at: number },
): ArchivedIssue {
  const { publicationId } = room;
  const id = newId();
  insert("issues", {
    id,
    publicationId,
    date,
    number,
    runningNumber: number,
    state: "published",
    releaseAt: at,
    publishedAt: at,
    createdAt: at,
  });
  const pages = pageNames.map((name) => ({ id: newId(), name }));
  for (const [index, page] of pages.entries())
    insert("pages", { ...page, issueId: id, number: index + 1 });
  insert("public_issues", {
    issueId: id,
    publicationId,
    date,
    number,
    runningNumber: number,
    pages: JSON.stringify(
      pageNames.map((name, index) => ({
        number: index + 1,
        name,
        banner: "",
        editor: "",
        stories: [],
      })),
    ),
    status: "public",
    publishedAt: at,
    contentHash: "",
  });
  return { id, date, at, pages };
}
