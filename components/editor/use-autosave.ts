"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { v4 } from "uuid";
import { answerAsWindow } from "@/components/desk/live/live-windows";
import type { StoryDraft } from "@/core/story/story";
import { Autosave } from "./autosave";
import { BrowserCopy } from "./local-copy";
import { sendLastSave, sendSave } from "./send-save";

/** One story's autosave, bound to the page: the network coming back, the page going away. */
export function useAutosave(story: {
  readonly id: string;
  readonly userId: string;
  readonly tab: string;
  readonly draft: StoryDraft;
  readonly revision: number;
  readonly updatedAt: number;
}) {
  const [autosave] = useState(
    () =>
      new Autosave({
        draft: story.draft,
        revision: story.revision,
        savedAt: story.updatedAt,
        send: (request) => sendSave(story, request),
        sendLast: (request) => sendLastSave(story, request),
        local: new BrowserCopy(story.userId, story.id, story.tab),
        // Not the browser's own randomUUID: that is there over https only, and many newsrooms have a plain network.
        newKey: () => v4(),
      }),
  );
  const status = useSyncExternalStore(
    autosave.subscribe,
    () => autosave.status,
    () => autosave.status,
  );
  useEffect(() => bindToPage(autosave), [autosave]);
  const { id, userId, tab } = story;
  useEffect(() => answerAsWindow(userId, id, tab), [userId, id, tab]);
  return { autosave, status };
}

function bindToPage(autosave: Autosave): () => void {
  const online = () => {
    if (autosave.status.is === "unreachable" || autosave.status.is === "unwritable")
      void autosave.flush();
  };
  const leave = () => autosave.leave();
  const hide = () => {
    if (document.visibilityState === "hidden") autosave.leave();
  };
  const ask = (event: BeforeUnloadEvent) => {
    const { status } = autosave;
    if (autosave.isUnsaved && "kept" in status && !status.kept) event.preventDefault();
  };
  window.addEventListener("online", online);
  window.addEventListener("pagehide", leave);
  window.addEventListener("beforeunload", ask);
  document.addEventListener("visibilitychange", hide);
  return () => {
    autosave.leave();
    autosave.stop();
    window.removeEventListener("online", online);
    window.removeEventListener("pagehide", leave);
    window.removeEventListener("beforeunload", ask);
    document.removeEventListener("visibilitychange", hide);
  };
}
