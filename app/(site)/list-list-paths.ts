import { address } from "@/core/site/address";
import type { Site } from "@/core/site/site";
import { listIssueDays } from "@/db/queries/public/list-issue-days";
import { listIssueMonths } from "@/db/queries/public/list-issue-months";
import { listPublicAuthors, listPublicSeries } from "@/db/queries/public/list-public-names";

/** Every page that leads to stories, by its first page: the front, sections, archive, issues and
 * their pages, series, authors. */
export async function listListPaths({ publicationId, sections }: Site): Promise<readonly string[]> {
  const [months, issues, series, authors] = await Promise.all([
    listIssueMonths(publicationId),
    listIssueDays(publicationId),
    listPublicSeries(publicationId),
    listPublicAuthors(publicationId),
  ]);
  return [
    address.front,
    ...sections.map(({ slug }) => address.section(slug)),
    address.archive,
    ...months.map(({ month }) => address.month(month)),
    ...issues.flatMap((day) => [
      address.issue(day),
      ...day.pages.map((number) => address.page(day, number)),
    ]),
    ...series.map(({ name }) => address.series(name)),
    ...authors.map(({ name }) => address.author(name)),
  ];
}
