"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { StoryDraft } from "@/core/story/story";
import type { Autosave, SaveStatus } from "./autosave";
import { LeaseHolder, type TabWord } from "./lease";
import { sendKeep, sendLease, sendLeave } from "./send-save";

/** Between signs of life, and between looks at who writes, ms. */
const beat = 10_000;
const beatWhileReading = 3_000;

interface Leased {
  readonly id: string;
  readonly userId: string;
  readonly tab: string;
}

/** This window's part in who writes the story, bound to the page and to the person's other windows. */
export function useLease(story: Leased, autosave: Autosave) {
  const router = useRouter();
  const [[holder, channel]] = useState(() => leaseOf(story, autosave, () => router.refresh()));
  const view = useSyncExternalStore(
    holder.subscribe,
    () => holder.view,
    () => holder.view,
  );
  useEffect(() => {
    if (channel) channel.onmessage = ({ data }: MessageEvent<TabWord>) => void holder.hear(data);
    const arrive = () => {
      if (document.visibilityState === "visible") void holder.arrive();
    };
    const leave = () => holder.leave();
    arrive();
    window.addEventListener("focus", arrive);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("focus", arrive);
      window.removeEventListener("pagehide", leave);
      holder.leave();
    };
  }, [holder, channel]);
  useEffect(() => autosave.subscribe(() => holder.caughtUp()), [autosave, holder]);
  const every = view.is === "theirs" ? beatWhileReading : beat;
  useEffect(() => {
    const timer = setInterval(() => void holder.beat(), every);
    return () => clearInterval(timer);
  }, [holder, every]);
  return { holder, view };
}

function leaseOf(story: Leased, autosave: Autosave, refresh: () => void) {
  const channel =
    typeof BroadcastChannel === "undefined"
      ? null
      : new BroadcastChannel(`masthead:story:${story.userId}:${story.id}`);
  const holder = new LeaseHolder({
    tab: story.tab,
    ask: (act) => sendLease(story, act),
    leave: () => sendLeave(story),
    tell: (word) => channel?.postMessage(word),
    flush: () => autosave.flush(),
    onRevision: (revision) => {
      if (revision > autosave.revision && !autosave.isUnsaved) refresh();
    },
    shown: () => autosave.revision,
  });
  return [holder, channel] as const;
}

/**
 * The words of a displaced writer become a version, and the screen goes on with those that stand.
 * @returns what was kept, and a way to try again when it could not be.
 */
export function useDisplaced(
  story: Leased,
  autosave: Autosave,
  status: SaveStatus,
  holder: LeaseHolder,
  replace: (draft: StoryDraft) => void,
) {
  const router = useRouter();
  const [version, setVersion] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const displacement = status.is === "displaced" ? status.displacement : null;
  // What was kept the last time says nothing of the words that the next taking over finds unsaved.
  useEffect(() => holder.subscribe(() => holder.view.is === "open" && setVersion(null)), [holder]);
  useEffect(() => {
    if (!displacement || failed) return;
    const { by, at, theirs } = displacement;
    holder.displaced(by, at);
    const words = autosave.unsaved;
    void (words ? sendKeep(story, words, "takeover") : Promise.resolve(0)).then((kept) => {
      setFailed(kept === null);
      if (kept === null) return;
      setVersion(kept || null);
      autosave.accept(theirs.draft, theirs.revision, theirs.savedAt);
      replace(theirs.draft);
      if (kept > 0) router.refresh();
    });
  }, [displacement, failed, story, autosave, holder, replace, router]);
  return { version, failed, retry: () => setFailed(false) };
}
