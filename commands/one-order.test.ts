import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { afterMove, type BoardMove, type BoardPage, type BoardPlacement } from "@/core/page/board";
import { addDays } from "@/core/text/zoned-time";
import { findIssueRoom } from "@/db/queries/issue/find-issue-room";
import { findPublicIssue } from "@/db/queries/public/find-public-issue";
import { listIssueStories } from "@/db/queries/public/list-issue-stories";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { movePlacement } from "./move-placement";
import { placeStory } from "./place-story";
import { PressNight } from "./press-night";
import { releaseIssue } from "./release-issue";
import { removePlacement } from "./remove-placement";
import { signOffIssue } from "./sign-off-issue";

type Board = readonly BoardPage<BoardPlacement>[];

let night: PressNight;
beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
});

const titles = ["渡口复航", "菜价平稳", "夜校开课", "江边旧事", "老桥加固", "晚稻开镰"];
const pageCount = 4;

/** What a hand may do: a story, by its place in the list, to a page and a position, or off its page. */
const gesture = fc.record({
  story: fc.nat(titles.length - 1),
  page: fc.option(fc.nat(pageCount - 1), { nil: null, freq: 6 }),
  index: fc.nat(4),
});
type Gesture = typeof gesture extends fc.Arbitrary<infer G> ? G : never;

const orderOf = (board: Board) => board.map((page) => page.placements.map((p) => p.storyId));

/** The gesture as a move on this board; null where it means nothing. */
function moveOf(board: Board, storyId: string, { page, index }: Gesture): BoardMove | null {
  const isPlaced = orderOf(board).flat().includes(storyId);
  if (page === null) return isPlaced ? { kind: "remove", storyId } : null;
  const pageId = board[page]?.id ?? "";
  return { kind: isPlaced ? "move" : "place", storyId, pageId, index };
}

/** Does in the house what the board shows at once. */
async function doMove(issueId: string, move: BoardMove): Promise<void> {
  const on = await night.on(issueId);
  const { placements } = await night.issue(issueId);
  const placementId = placements.find((p) => p.storyId === move.storyId)?.id ?? "";
  const fang = night.as("fang");
  if (move.kind === "place") await placeStory(fang, { ...on, ...move });
  if (move.kind === "move") await movePlacement(fang, { ...on, ...move, placementId });
  if (move.kind === "remove") await removePlacement(fang, { ...on, placementId });
}

const boardOf = async (issueId: string): Promise<Board> =>
  (await findIssueRoom(night.room.actors.fang, issueId, night.now))?.pages ?? [];

let runs = 0;

test("however stories are moved: the board in the browser, the desk, 付印 and the readers have one order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 10, maxLength: 25 }), async (gestures) => {
      runs += 1;
      const date = addDays("2026-12-01", runs);
      const stories: string[] = [];
      for (const title of titles) stories.push(await night.approved(`${title}${runs}`));
      const issueId = await night.issueWith([], date);
      let shown = await boardOf(issueId);
      // At the end every page has something, or the paper would not be signed off.
      const filling = stories.map((_, at) => ({ story: at, page: at % pageCount, index: 1 }));
      for (const one of [...gestures, ...filling]) {
        const move = moveOf(shown, stories[one.story] ?? "", one);
        if (!move) continue;
        shown = afterMove<BoardPlacement, BoardPage<BoardPlacement>>(shown, move, (storyId) => ({
          storyId,
          role: "normal",
          kicker: null,
          headline: null,
          deck: null,
        }));
        await doMove(issueId, move);
        expect(orderOf(await boardOf(issueId))).toEqual(orderOf(shown));
      }
      await night.proof(issueId);
      await signOffIssue(night.as("qin"), await night.on(issueId));
      const { issue } = await night.issue(issueId);
      const frozen = issue.manifest?.pages ?? [];
      expect(frozen.map((page) => page.placements.map((p) => p.storyId))).toEqual(orderOf(shown));
      await releaseIssue(night.as("qin", issue.releaseAt + 1), { issueId });
      const found = await findPublicIssue(night.room.publicationId, { date, edition: "" });
      const readers = found?.is === "public" ? found.issue.pages : [];
      expect(readers.map((page) => page.stories.map((s) => s.storyId))).toEqual(orderOf(shown));
      const listed = await listIssueStories(issueId);
      expect(listed.map((s) => s.storyId)).toEqual(orderOf(shown).flat());
    }),
    { numRuns: 8 },
  );
}, 120_000);
