"use client";

import { useRef, useState } from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { WordNotice } from "@/core/word/word-story";
import { sendFileTo } from "./send-file-to";

/** What the server says of a file that was taken in. */
export interface FileTaken {
  readonly pictures: number;
  readonly suggestions: number;
  readonly comments: number;
  readonly notices: readonly WordNotice[];
}

export interface FileLine<T> {
  readonly key: number;
  readonly name: string;
  readonly state: "waiting" | "sending" | "done" | "refused" | "broken";
  /** 0 to 1: how much of it the server has. */
  readonly share: number;
  readonly taken: T | null;
  /** Why it was refused. */
  readonly message: string;
}

/** Files on their way, one after another: a line each, tried again by hand when the line broke. */
export function useFileQueue<T extends FileTaken>(
  address: string,
  onTaken: (taken: T, name: string) => void,
) {
  const [lines, setLines] = useState<readonly FileLine<T>[]>([]);
  const files = useRef(new Map<number, File>());
  const last = useRef<Promise<void>>(Promise.resolve());
  const taken = useLatest(onTaken);
  const change = (key: number, part: Partial<FileLine<T>>) =>
    setLines((all) => all.map((line) => (line.key === key ? { ...line, ...part } : line)));

  async function send(key: number): Promise<void> {
    const file = files.current.get(key);
    if (!file) return;
    change(key, { state: "sending", share: 0, message: "" });
    const answer = await sendFileTo<T>(address, file, (share) => change(key, { share }));
    if (answer.ok) {
      files.current.delete(key);
      change(key, { state: "done", taken: answer.value });
      taken(answer.value, file.name);
      return;
    }
    const message = answer.refusals.map((refusal) => refusal.message).join(" ");
    change(key, { state: message === "" ? "broken" : "refused", message });
  }

  const enqueue = (key: number) => {
    last.current = last.current.then(() => send(key));
  };

  return {
    lines,
    add: (chosen: readonly File[]) => {
      const first = Math.max(0, ...files.current.keys(), ...lines.map(({ key }) => key)) + 1;
      const added = chosen.map((file, at): FileLine<T> => {
        files.current.set(first + at, file);
        const { name } = file;
        return { key: first + at, name, state: "waiting", share: 0, taken: null, message: "" };
      });
      setLines((all) => [...all, ...added]);
      for (const { key } of added) enqueue(key);
    },
    retry: enqueue,
    clear: () =>
      setLines((all) => all.filter(({ state }) => state === "sending" || state === "waiting")),
  };
}

export type FileQueue<T extends FileTaken> = ReturnType<typeof useFileQueue<T>>;
