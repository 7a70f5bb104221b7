"use client";

import { useEffect, useRef, useState } from "react";
import { fileKey, sendFile } from "./send-file";
import {
  forgetUnfinished,
  keepUnfinished,
  readUnfinished,
  type UnfinishedFile,
} from "./unfinished-files";

export interface UploadLine {
  readonly key: string;
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  readonly state: "waiting" | "sending" | "done" | "known" | "refused" | "broken";
  /** Why it was refused. */
  readonly message: string;
  readonly pictureId: string | null;
}

/** Files on their way at once: the server makes one picture at a time anyway. */
const lanes = 2;

/** The files being sent: a line each, retried by hand when the line broke, and those of an earlier visit. */
export function useUploadQueue(onStored: () => void) {
  const [lines, setLines] = useState<readonly UploadLine[]>([]);
  const [unfinished, setUnfinished] = useState<readonly UnfinishedFile[]>([]);
  const files = useRef(new Map<string, File>());
  useEffect(() => setUnfinished(readUnfinished()), []);

  const change = (key: string, part: Partial<UploadLine>) =>
    setLines((all) => all.map((line) => (line.key === key ? { ...line, ...part } : line)));

  async function send(key: string): Promise<string | null> {
    const file = files.current.get(key);
    if (!file) return null;
    keepUnfinished({ key, name: file.name });
    change(key, { state: "sending", message: "" });
    const answer = await sendFile(file, (share) => change(key, { share }));
    const isBroken = !answer.ok && answer.refusals.length === 0;
    if (!isBroken) forgetUnfinished(key);
    setUnfinished((all) => all.filter((one) => one.key !== key));
    if (!answer.ok) {
      const message = answer.refusals.map((refusal) => refusal.message).join(" ");
      change(key, { state: isBroken ? "broken" : "refused", message });
      return null;
    }
    const { id, known } = answer.picture;
    files.current.delete(key);
    change(key, { state: known ? "known" : "done", share: 1, pictureId: id });
    onStored();
    return id;
  }

  /** Sends these and answers the ids of those that are in the library now. */
  async function add(chosen: readonly File[]): Promise<readonly string[]> {
    const keys = [...new Set(chosen.map(fileKey))];
    for (const file of chosen) files.current.set(fileKey(file), file);
    setLines((all) => [
      ...all.filter(({ key }) => !keys.includes(key)),
      ...chosen.map(
        (file): UploadLine => ({
          key: fileKey(file),
          name: file.name,
          share: 0,
          state: "waiting",
          message: "",
          pictureId: null,
        }),
      ),
    ]);
    const waiting = [...keys];
    const stored: string[] = [];
    const lane = async () => {
      for (let key = waiting.shift(); key; key = waiting.shift()) {
        const id = await send(key);
        if (id) stored.push(id);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return stored;
  }

  return {
    lines,
    unfinished,
    add,
    retry: (key: string) => void send(key),
    forget: (key: string) => {
      forgetUnfinished(key);
      setUnfinished((all) => all.filter((one) => one.key !== key));
    },
    clear: () =>
      setLines((all) => all.filter(({ state }) => state === "sending" || state === "waiting")),
  };
}

export type UploadQueue = ReturnType<typeof useUploadQueue>;
