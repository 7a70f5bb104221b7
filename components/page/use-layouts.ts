"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { PageLayout } from "@/core/layout/page-layout";
import type { RoomActions } from "./room-view";

export type Layouts = Readonly<Record<string, PageLayout>>;

/** How long (ms) changes are gathered before they are fetched: a box dragged across a page is many. */
const gather = 300;

/**
 * The layouts of the pages by page id: all of them once somebody looks, and from then on each page's again when it is said
 * to have changed. A layout that has not changed stays the same object, and is not drawn again.
 */
export function useLayouts(
  issueId: string,
  isWanted: boolean,
  read: RoomActions["readLayouts"],
): { readonly layouts: Layouts; changed(pageIds: readonly string[]): void } {
  const [layouts, setLayouts] = useState<Layouts>({});
  const wanted = useRef(isWanted);
  const waiting = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  wanted.current = isWanted;
  const fetchThem = useCallback(
    async (pageIds?: readonly string[]) => {
      const answer = await read({ issueId, ...(pageIds && { pageIds }) }).catch(() => null);
      if (answer?.ok) setLayouts((known) => ({ ...known, ...answer.value }));
      else for (const id of pageIds ?? []) waiting.current.add(id);
    },
    [issueId, read],
  );
  useEffect(() => {
    if (isWanted) void fetchThem();
  }, [fetchThem, isWanted]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const changed = useCallback(
    (pageIds: readonly string[]) => {
      if (!wanted.current) return;
      for (const id of pageIds) waiting.current.add(id);
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        const ids = [...waiting.current];
        waiting.current.clear();
        void fetchThem(ids);
      }, gather);
    },
    [fetchThem],
  );
  return { layouts, changed };
}
