"use client";

import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useState } from "react";
import type { Found } from "@/core/found";

const nothing: Found = { stories: [], issues: [], people: [], published: [] };

/** What is known under these words, asked a moment after the last key. `isAsking` until it is the answer to them. */
export function useFound(words: string): { readonly found: Found; readonly isAsking: boolean } {
  const [asked] = useDebouncedValue(words.trim(), 150);
  const [answer, setAnswer] = useState({ to: "", found: nothing });
  useEffect(() => {
    if (asked === "") return;
    const stop = new AbortController();
    const ask = async () => {
      const address = `/api/desk/find?${new URLSearchParams({ q: asked })}`;
      const response = await fetch(address, { signal: stop.signal });
      const found = response.ok ? ((await response.json()) as Found) : nothing;
      setAnswer({ to: asked, found });
    };
    ask().catch(() => undefined);
    return () => stop.abort();
  }, [asked]);
  const isAnswer = answer.to === words.trim();
  return {
    found: words.trim() === "" ? nothing : answer.found,
    isAsking: words.trim() !== "" && !isAnswer,
  };
}
