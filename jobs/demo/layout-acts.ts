import { changeLayout } from "@/commands/change-layout";
import { layOutPage } from "@/commands/lay-out-page";
import type { PageCopy } from "@/core/issue/issue-copy";
import type { AdBox } from "@/core/layout/box";
import { pageFormats } from "@/core/layout/page-format";
import { Refused, refuse } from "@/core/refusal";
import { findIssueCopy } from "@/db/queries/issue/find-issue-copy";
import { type SeedAd, seedAds } from "@/db/seed/ads";
import { minute } from "@/db/seed/demo-days";
import type { SeedIssue } from "@/db/seed/issues";
import { seedPageFormat, seedRateCard } from "@/db/seed/publication";
import type { Act, House } from "./house";

const tab = "window-of-the-demo";

/** Every page that has stories laid out by the layout editor, its advertisement first, from `begun` (UTC ms) on. */
export const layoutActs = (house: House, issue: SeedIssue, begun: number): readonly Act[] =>
  issue.pages.map(({ number }, i): Act => {
    const at = begun + 2 * i * minute;
    const run = async () => {
      await placeAd(house, issue, number, at);
      await layOut(house, issue, number, at);
    };
    return { at, run };
  });

/** Lays out a page, or lays it out anew. */
export async function layOut(house: House, issue: SeedIssue, number: number, now: number) {
  const { issueId, page } = await demandPage(house, issue, number);
  if (page.placements.length === 0) return;
  const on = { issueId, pageId: page.id, revision: page.layoutRevision, tab };
  const answer = await layOutPage({ actor: house.actors.fang, now }, on);
  if (answer.outcome !== "changed") throw new Error(`page ${number} is ${answer.outcome}`);
}

async function placeAd(house: House, issue: SeedIssue, number: number, now: number) {
  const ads = Object.entries(seedAds).find(([key]) => key === issue.key)?.[1];
  const ad = ads?.find(({ page }) => page === number);
  if (!ad) return;
  const { issueId, page } = await demandPage(house, issue, number);
  await changeLayout(
    { actor: house.actors.fang, now },
    {
      ...{ issueId, pageId: page.id, revision: page.layoutRevision, tab },
      key: `demo-ad-${issue.key}-${number}`,
      moves: [{ kind: "place", box: adBox(house, ad) }],
    },
  );
}

/** At the foot of the page. */
function adBox(house: House, { size: code, client, artwork }: SeedAd): AdBox {
  const size = seedRateCard.find((one) => one.code === code);
  if (!size) throw new RangeError(`no size ${code} on the rate card`);
  const { columns, rows } = pageFormats[seedPageFormat];
  return {
    ...{ kind: "ad", id: "ad", isLocked: true, isLabelled: true, size: code, client },
    ...{ column: columns - size.span, row: rows - size.rows, span: size.span, rows: size.rows },
    pictureId: house.pictures[artwork],
  };
}

async function demandPage(
  house: House,
  issue: SeedIssue,
  number: number,
): Promise<{ readonly issueId: string; readonly page: PageCopy }> {
  const copy = await findIssueCopy(house.actors.fang, house.issues.get(issue.key) ?? "");
  const page = copy?.pages[number - 1];
  if (!copy || !page) throw new Refused(refuse("page-not-found"));
  return { issueId: copy.id, page };
}
