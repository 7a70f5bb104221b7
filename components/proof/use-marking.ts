"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { guessKind } from "@/core/paper/guess-kind";
import { boxOfZone, pinOf, zoneAt, zoneOfBox } from "@/core/paper/zone-at";
import type { DeskMark, MarkInput, ProofActions, ShownProof } from "./proof-view";
import type { ReadBox } from "./words-panel";

/** What is being written: a new mark, or another wording of one. */
export interface Draft extends MarkInput {
  readonly markId: string | null;
}

const blank: Draft = {
  markId: null,
  kind: "layout",
  x: 300,
  y: 300,
  storyId: null,
  quote: "",
  replacement: "",
  note: "",
};

const isBlank = ({ quote, replacement, note }: MarkInput): boolean =>
  quote === "" && replacement === "" && note === "";

/** Marking a proof: which box is read, what is being written, and what was just taken back. */
export function useMarking({
  proof,
  boxes,
  pins,
  round,
  mayMark,
  actions,
}: {
  proof: ShownProof;
  boxes: readonly ReadBox[];
  /** Of the marks that stand on it already. */
  pins: readonly Pick<DeskMark, "x" | "y">[];
  round: number;
  mayMark: boolean;
  actions: ProofActions;
}) {
  const router = useRouter();
  const [boxId, setBoxId] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [removed, setRemoved] = useState<DeskMark | null>(null);
  const refresh = () => router.refresh();
  const done = () => {
    setDraft(null);
    refresh();
  };
  const add = useAct(actions.mark, () => {
    setRemoved(null);
    done();
  });
  const change = useAct(actions.change, done);
  const box = boxes.find((of) => of.boxId === boxId);
  const zone = box && zoneOfBox(box, proof.zones);
  const sendNew = ({ kind, x, y, storyId, quote, replacement, note }: MarkInput) =>
    add.run({ kind, x, y, storyId, quote, replacement, note, renderingId: proof.id, round });

  return {
    boxId,
    /** The zone it is drawn with. */
    zoneId: zone?.id ?? null,
    read: setBoxId,
    draft,
    add,
    change,
    removed,
    refresh,
    /** A place on the page, in parts of it: the story there is read, and a mark begun; what is already being written is moved there. */
    point(left: number, top: number): void {
      const at = { x: Math.round(left * 10_000), y: Math.round(top * 10_000) };
      if (draft && !isBlank(draft)) {
        setDraft({ ...draft, ...at });
        return;
      }
      const there = zoneAt(proof.zones, [left, top]);
      setBoxId((there && boxOfZone(there, proof.zones, boxes)?.boxId) ?? null);
      if (mayMark) setDraft({ ...blank, ...at, storyId: there?.storyId ?? null });
    },
    /** Words of the box that is read. */
    select(quote: string): void {
      if (!mayMark || (quote === "" && !draft) || draft?.markId) return;
      const from = draft ?? { ...blank, ...(zone && pinOf(zone, pins)) };
      const kind = guessKind(quote, (box?.storyId && zone?.headline) || "");
      setDraft({ ...from, quote, kind, storyId: box?.storyId ?? null });
    },
    begin: () =>
      setDraft({ ...blank, ...(zone && pinOf(zone, pins)), storyId: zone?.storyId ?? null }),
    edit: (mark: DeskMark) => {
      const { id: markId, kind, x, y, storyId, quote, replacement, note } = mark;
      setDraft({ markId, kind, x, y, storyId, quote, replacement, note });
    },
    write(words: Partial<MarkInput>): void {
      if (!draft) return;
      const next = { ...draft, ...words };
      // The first words typed say what it is about, as selected ones do.
      const isBegun = isBlank(draft) && next.quote + next.replacement !== "";
      setDraft(isBegun ? { ...next, kind: guessKind(next.quote || next.replacement, "") } : next);
    },
    cancel: () => setDraft(null),
    send(): void {
      if (!draft) return;
      const { markId, storyId: _story, ...words } = draft;
      void (markId ? change.run({ ...words, markId }) : sendNew(draft));
    },
    tookBack(mark: DeskMark): void {
      setRemoved(mark);
      done();
    },
    undo: () => removed && void sendNew(removed),
  };
}
