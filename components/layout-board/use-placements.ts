"use client";

import { useRef } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { SeenStory } from "@/core/layout/board-view";
import type { TextCut } from "@/core/page/text-cut";
import type { BoardActions, PlacementDress } from "./board-actions";
import type { BoardPage } from "./board-page";
import type { SendingHub } from "./use-sending";

/**
 * What this page prints of a story, changed: cuts, titles, picture. Seen at once; sent one after the other, and when one is
 * refused the page is shown as the house has it.
 */
export function usePlacements(
  now: () => BoardPage,
  actions: BoardActions,
  on: {
    readonly show: (page: BoardPage) => void;
    readonly patch: (page: BoardPage) => void;
    readonly sending: SendingHub;
    readonly onRefused: (words: string) => void;
    readonly lost: string;
  },
) {
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const { tab } = on.sending;
  const send = (
    story: SeenStory,
    change: Partial<SeenStory>,
    act: (input: {
      readonly issueId: string;
      readonly pageId: string;
      readonly number: number;
      readonly tab: string;
      readonly placementId: string;
    }) => Promise<ActionAnswer<BoardPage>>,
  ) => {
    const page = now();
    on.patch({
      ...page,
      stories: page.stories.map((one) =>
        one.placementId === story.placementId && !one.isClosed ? { ...one, ...change } : one,
      ),
    });
    const { issueId, pageId, number } = page;
    const input = { issueId, pageId, number, tab, placementId: story.placementId };
    waiting.current += 1;
    tail.current = tail.current.then(async () => {
      const answer = await act(input).catch(() => null);
      waiting.current -= 1;
      if (answer?.ok) {
        on.onRefused("");
        // An answer on the way already knows nothing of what was done since.
        if (waiting.current === 0) on.show(answer.value);
        return;
      }
      on.onRefused(answer?.refusals[0]?.message ?? on.lost);
      const stands = await actions.look({ issueId, pageId, number, tab }).catch(() => null);
      if (stands?.ok && waiting.current === 0) on.show(stands.value);
    });
  };
  return {
    isBusy: () => waiting.current > 0,
    cut: (story: SeenStory, cuts: readonly TextCut[]) =>
      send(story, { cuts }, (input) =>
        actions.cut({ ...input, contentHash: story.contentHash, cuts }),
      ),
    dress: (story: SeenStory, dress: PlacementDress) =>
      send(story, dress, (input) => actions.dress({ ...input, dress })),
  };
}
