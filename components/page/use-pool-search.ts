import { useCallback, useEffect, useRef, useState } from "react";
import type { RoomStory } from "@/core/issue/issue-room";
import type { PoolSearch, RoomActions } from "./room-view";

/** How long the person must pause before the server is asked, ms. */
const pause = 250;

export interface PoolFinder {
  readonly search: PoolSearch;
  /** What the server found for it; null while nothing is searched for. */
  readonly found: readonly RoomStory[] | null;
  readonly searching: boolean;
  /** The server could not be asked: what is shown is not the answer. */
  readonly failed: boolean;
  look(search: PoolSearch): void;
}

/** Searches the whole pool on the server; answers that come late for another search are dropped. */
export function usePoolSearch(searchPool: RoomActions["searchPool"]): PoolFinder {
  const [search, setSearch] = useState<PoolSearch>({ text: "", sectionId: "" });
  const [found, setFound] = useState<readonly RoomStory[] | null>(null);
  const [searching, setSearching] = useState(false);
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = useCallback(
    (wanted: PoolSearch) => {
      asked.current += 1;
      const turn = asked.current;
      const idle = wanted.text.trim() === "" && wanted.sectionId === "";
      clearTimeout(timer.current);
      setSearch(wanted);
      setFailed(false);
      setSearching(!idle);
      if (idle) return setFound(null);
      timer.current = setTimeout(async () => {
        const answer = await searchPool(wanted).catch(() => null);
        if (turn !== asked.current) return;
        setSearching(false);
        setFailed(!answer?.ok);
        if (answer?.ok) setFound(answer.value);
      }, pause);
    },
    [searchPool],
  );
  return { search, found, searching, failed, look };
}
