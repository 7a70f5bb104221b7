import type { Box, StoryBox } from "@/core/layout/box";
import { whereOf } from "@/core/layout/check-layout";
import { contentsLines } from "@/core/layout/contents-lines";
import { elsewhereOf } from "@/core/layout/elsewhere-of";
import { fitStory, type StoryFit } from "@/core/layout/fit-story";
import { layoutPictures } from "@/core/layout/layout-pictures";
import type { PageLayout } from "@/core/layout/page-layout";
import { placedCopy } from "@/core/layout/placed-copy";
import { type Refusal, refuse } from "@/core/refusal";
import { isSame } from "@/core/same-json";
import { isBlank } from "@/core/text/is-blank";
import type { Fault } from "./fault";
import type { IssueCopy, PageCopy, PlacementCopy } from "./issue-copy";
import { jumpFaults } from "./jump-faults";

/** Why a page's board is not as it is to be printed, and the box that is at fault. */
export interface BoardFault {
  readonly refusal: Refusal;
  readonly boxId: string | null;
  readonly storyId: string | null;
}

/**
 * What keeps a page from print for how it is laid out; nothing in a house that lays out no
 * pages, nor of a page that came as a file. White space and headlines
 * side by side (碰题) are for the layout editor to judge, and the board shows them.
 */
export function boardFaults(issue: IssueCopy, page: PageCopy): readonly Fault[] {
  if (!issue.pageFormat || page.placements.length === 0 || page.isScanned) return [];
  return faultsOf(issue, page, issue.pageFormat).map(({ refusal, boxId, storyId }) => ({
    code: refusal.code,
    params: { ...refusal.params, page: page.number },
    target: { kind: "board", id: page.id, boxId, storyId },
    pageNumber: page.number,
  }));
}

function faultsOf(
  issue: IssueCopy,
  page: PageCopy,
  format: PageLayout["format"],
): readonly BoardFault[] {
  const { layout } = page;
  if (!layout) return [ofPage(refuse("layout-missing"))];
  const printed = printedOn(issue, page);
  return [
    ...(isSame(layout.format, format) ? [] : [ofPage(refuse("layout-other-format"))]),
    ...headFaults(layout, page.number),
    ...unplaced(layout, page),
    ...layout.boxes.flatMap((box) => boxFaults(box, layout, printed, issue, page)),
    ...page.placements.flatMap((placed) => lostCuts(placed, layout)),
    ...placedPictures(page, layout),
  ];
}

const ofPage = (refusal: Refusal): BoardFault => ({ refusal, boxId: null, storyId: null });

/** 报头 on page 1 and 报眉 on the others: the imprint and 版序 stand in them. */
function headFaults({ boxes }: PageLayout, number: number): readonly BoardFault[] {
  const head = number === 1 ? "nameplate" : "folio";
  return boxes.some(({ kind }) => kind === head)
    ? []
    : [ofPage(refuse("layout-head-missing", { head }))];
}

/** What the boxes of a page may print: its own stories, and by id those of the issue. */
interface Printed {
  readonly own: ReadonlyMap<string, PlacementCopy>;
  readonly all: ReadonlyMap<string, PlacementCopy>;
}

const printedOn = ({ pages }: IssueCopy, page: PageCopy): Printed => {
  const byStory = (placements: readonly PlacementCopy[]) =>
    new Map(placements.map((placed) => [placed.story.id, placed]));
  return {
    own: byStory(page.placements),
    all: byStory(pages.flatMap(({ placements }) => placements)),
  };
};

function unplaced({ boxes }: PageLayout, page: PageCopy): readonly BoardFault[] {
  const inBox = new Set(boxes.flatMap((box) => (box.kind === "story" ? box.storyId : [])));
  return page.placements
    .filter(({ story }) => !inBox.has(story.id))
    .map((placed) => ({
      refusal: refuse("layout-unplaced", { headline: nameOf(placed) }),
      boxId: null,
      storyId: placed.story.id,
    }));
}

function boxFaults(
  box: Box,
  layout: PageLayout,
  printed: Printed,
  issue: IssueCopy,
  page: PageCopy,
): readonly BoardFault[] {
  const faults: Refusal[] = layoutPictures({ boxes: [box] }).some((id) =>
    page.gonePictures.includes(id),
  )
    ? [refuse("layout-picture-gone", whereOf(box))]
    : [];
  if (isBare(box, issue, page)) faults.push(refuse("layout-box-empty", whereOf(box)));
  if (box.kind === "ad" && box.pictureId === null)
    faults.push(refuse("layout-ad-waits", { ...whereOf(box), client: box.client || "—" }));
  if (box.kind === "story") faults.push(...storyFaults(box, layout, printed, issue, page));
  const storyId = box.kind === "story" ? box.storyId : null;
  return faults.map((refusal) => ({ refusal, boxId: box.id, storyId }));
}

/** A box that would come out white. */
function isBare(box: Box, issue: IssueCopy, page: PageCopy): boolean {
  if (box.kind === "text") return isBlank(box.text);
  if (box.kind === "banner") return isBlank(box.words) && isBlank(page.banner);
  if (box.kind === "contents")
    return contentsLines(box, elsewhereOf(page.id, issue.pages)).length === 0;
  return false;
}

function storyFaults(
  box: StoryBox,
  layout: PageLayout,
  { own, all }: Printed,
  issue: IssueCopy,
  page: PageCopy,
): readonly Refusal[] {
  const placed = all.get(box.storyId);
  if (!placed || (!own.has(box.storyId) && box.jumpFrom === null))
    return [refuse("layout-foreign", whereOf(box))];
  const { copy } = placedCopy(placed);
  const fit = fitStory(copy, box, layout.format);
  const headline = nameOf(placed);
  const named = (code: string, params: Refusal["params"] = {}) =>
    refuse(code, { headline, ...params });
  return [
    ...(isEmpty(fit, box, layout) ? [named("layout-story-empty")] : []),
    ...(fit.over > 0 && box.jumpTo === null ? [named("layout-over", { count: fit.over })] : []),
    ...fit.tight.map((part) => named("layout-tight", { part })),
    ...jumpFaults(box, fit.printed, issue, page).map((code) =>
      named(code, { to: box.jumpTo ?? 0, from: box.jumpFrom ?? 0 }),
    ),
  ];
}

/** A picture story may have no text, and prints its picture. */
const isEmpty = ({ lines }: StoryFit, box: StoryBox, { boxes }: PageLayout): boolean =>
  lines === 0 &&
  box.picture === null &&
  !boxes.some((other) => other.kind === "picture" && other.storyId === box.storyId);

const lostCuts = (placed: PlacementCopy, { boxes }: PageLayout): readonly BoardFault[] =>
  placed.lostCuts === 0
    ? []
    : [
        {
          refusal: refuse("cuts-lost", { headline: nameOf(placed), count: placed.lostCuts }),
          boxId:
            boxes.find((box) => box.kind === "story" && box.storyId === placed.story.id)?.id ??
            null,
          storyId: placed.story.id,
        },
      ];

/** A picture chosen for a story here that the house no longer has, and no box tells of. */
function placedPictures(page: PageCopy, layout: PageLayout): readonly BoardFault[] {
  const shown = new Set(layoutPictures(layout));
  return page.placements
    .filter(({ pictureId }) => pictureId !== null && !shown.has(pictureId))
    .filter(({ pictureId }) => page.gonePictures.includes(pictureId ?? ""))
    .map((placed) => ({
      refusal: refuse("placed-picture-gone", { headline: nameOf(placed) }),
      boxId: null,
      storyId: placed.story.id,
    }));
}

/** What people call the story: its headline on the page, its own, or its column. */
export function nameOf({ headline: placed, story }: PlacementCopy): string {
  const { headline, column } = story.content;
  return placed || headline || column || "—";
}
