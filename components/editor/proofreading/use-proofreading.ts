"use client";

import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { OtherStory } from "@/core/proofreading/other-stories";
import type { StoryDraft } from "@/core/story/story";
import {
  ProofreadingSession,
  type ProofreadingSettings,
  type ProofreadingView,
} from "./proofreading-session";

export interface ProofreadingProps extends ProofreadingSettings {
  readonly mayIgnoreAlways: boolean;
  readonly ignore: (
    input: { storyId: string; rule: string; words: string; everywhere: boolean },
    by?: string,
  ) => Promise<ActionAnswer<unknown>>;
  /** The other stories of the issue this one stands in. */
  readonly beside: (input: { storyId: string }) => Promise<ActionAnswer<readonly OtherStory[]>>;
  readonly tally: (input: {
    storyId: string;
    counts: { rule: string; shown: number; accepted: number }[];
  }) => Promise<ActionAnswer<unknown>>;
}

export const ProofreadingContext = createContext<ProofreadingSession | null>(null);

const makeWorker = () => new Worker(new URL("./proofreader.worker.ts", import.meta.url));
const nothing: ProofreadingView = { findings: [], took: null };
/** Counts are sent together, so often. */
const countsEvery = 15_000;

/** The proofreading of one story while it is on the screen. */
export function useProofreading(
  storyId: string,
  props: ProofreadingProps,
  draft: Pick<StoryDraft, "kicker" | "headline" | "deck" | "language">,
): ProofreadingSession {
  const [session] = useState(() => new ProofreadingSession(props, makeWorker));
  const { kicker, headline, deck, language } = draft;
  useEffect(
    () => session.setLines({ kicker, headline, deck, language }),
    [session, kicker, headline, deck, language],
  );
  const { tally, beside } = props;
  useEffect(() => {
    let isHere = true;
    beside({ storyId })
      .then((answer) => isHere && answer.ok && session.setOthers(answer.value))
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [session, storyId, beside]);
  useEffect(() => {
    const send = () => {
      const counts = session.takeCounts();
      if (counts.length > 0) void tally({ storyId, counts: [...counts] }).catch(() => undefined);
    };
    const timer = setInterval(send, countsEvery);
    return () => {
      clearInterval(timer);
      send();
    };
  }, [session, storyId, tally]);
  return session;
}

/** What the proofreader found last. */
export function useFindings(): ProofreadingView {
  const session = useContext(ProofreadingContext);
  return useSyncExternalStore(session?.subscribe ?? never, session?.read ?? none, none);
}

const never = () => () => undefined;
const none = () => nothing;
