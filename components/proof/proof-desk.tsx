"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { guessKind } from "@/core/paper/guess-kind";
import { pinOf, zoneAt } from "@/core/paper/zone-at";
import { MarkCard } from "./mark-card";
import { MarkForm } from "./mark-form";
import { OtherProof, type OtherWay, OverlayTools } from "./overlay";
import { DraftPin, Pin } from "./pin";
import classes from "./proof.module.css";
import { ProofPicture } from "./proof-picture";
import type { DeskMark, MarkInput, ProofActions, ShownProof } from "./proof-view";
import { type ReadBox, WordsPanel } from "./words-panel";

/** What is being written: a new mark, or another wording of one. */
interface Draft extends MarkInput {
  readonly markId: string | null;
}

/** A proof to be read: its picture on the left, its words and its marks on the right. */
export function ProofDesk({
  proof,
  marks,
  round,
  why,
  other,
  actions,
  children,
}: {
  proof: ShownProof;
  /** Of all proofs of the page, oldest first. */
  marks: readonly DeskMark[];
  round: number;
  /** Why this person may not mark now; null when they may. */
  why: string | null;
  /** The proof it is compared with. */
  other: Pick<ShownProof, "id" | "number"> | null;
  actions: ProofActions;
  /** Who has read, and the form that hands in. */
  children: ReactNode;
}) {
  const t = useTranslations("proofs");
  const router = useRouter();
  const [boxId, setBoxId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [removed, setRemoved] = useState<DeskMark | null>(null);
  const [way, setWay] = useState<OtherWay>({ kind: "difference", part: 50 });
  const boxes = boxesOf(proof);
  const done = () => {
    setDraft(null);
    router.refresh();
  };
  const mark = useAct(actions.mark, () => {
    setRemoved(null);
    done();
  });
  const change = useAct(actions.change, done);
  const read = (id: string | null) => {
    setBoxId(id);
    setChosen(null);
  };
  const onPoint = (left: number, top: number) => {
    const at = { x: Math.round(left * 10_000), y: Math.round(top * 10_000) };
    if (draft) return setDraft({ ...draft, ...at });
    const zone = zoneAt(proof.zones, [left, top]);
    read(zone && boxes.some((box) => box.boxId === zone.id) ? zone.id : null);
    if (why === null) setDraft({ ...blank, ...at, storyId: zone?.storyId ?? null, markId: null });
  };
  const onSelect = (quote: string) => {
    if (why !== null || (quote === "" && !draft) || draft?.markId) return;
    const box = boxes.find((of) => of.boxId === boxId);
    const zone = proof.zones.find(({ id }) => id === boxId);
    const at = draft ?? { ...blank, ...(zone ? pinOf(zone) : {}), markId: null };
    const kind = guessKind(quote, box?.storyId ? box.title : "");
    setDraft({ ...at, quote, kind, storyId: box?.storyId ?? null });
  };
  const send = () => {
    if (!draft) return;
    const { markId, storyId, ...words } = draft;
    if (markId) void change.run({ ...words, markId });
    else void mark.run({ ...words, storyId, renderingId: proof.id, round });
  };
  const undo = () => {
    if (!removed) return;
    const { kind, x, y, storyId, quote, replacement, note } = removed;
    const words = { kind, x, y, storyId, quote, replacement, note };
    void mark.run({ ...words, renderingId: proof.id, round });
  };
  const labels = labelsOf(marks, proof.id);
  const here = marks.filter(({ renderingId }) => renderingId === proof.id);
  const earlier = marks.filter(({ renderingId }) => renderingId !== proof.id);
  const shown = [...here, ...earlier.filter(({ state }) => state === "open")];
  const form = draft && (
    <MarkForm
      key={draft.markId ?? "new"}
      mark={draft}
      isNew={draft.markId === null}
      act={draft.markId ? change : mark}
      onChange={(words) => setDraft({ ...draft, ...words })}
      onSubmit={send}
      onCancel={() => setDraft(null)}
    />
  );
  const card = (of: DeskMark) => (
    <MarkCard
      key={of.id}
      mark={of}
      label={labels.get(of.id) ?? ""}
      isChosen={chosen === of.id}
      actions={actions}
      onChoose={() => setChosen(chosen === of.id ? null : of.id)}
      onEdit={() => setDraft({ ...of, markId: of.id })}
      onRemoved={() => {
        setRemoved(of);
        done();
      }}
      onDone={() => router.refresh()}
    />
  );
  return (
    <div className={classes.desk}>
      <div className={classes.left}>
        {other && <OverlayTools way={way} number={other.number} onChange={setWay} />}
        <ProofPicture
          proof={proof}
          chosen={boxId}
          over={other && <OtherProof id={other.id} way={way} />}
          onPoint={onPoint}
        >
          {shown.map((of) => (
            <Pin
              key={of.id}
              mark={of}
              label={labels.get(of.id) ?? ""}
              isChosen={chosen === of.id}
              onChoose={() => setChosen(chosen === of.id ? null : of.id)}
            />
          ))}
          {draft && (
            <DraftPin x={draft.x} y={draft.y} onMove={(x, y) => setDraft({ ...draft, x, y })} />
          )}
        </ProofPicture>
      </div>
      <div className={classes.right}>
        <WordsPanel boxes={boxes} chosen={boxId} onChoose={read} onSelect={onSelect} />
        {form}
        {why === null && !draft && (
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              const zone = proof.zones.find(({ id }) => id === boxId);
              const at = zone ? pinOf(zone) : {};
              setDraft({ ...blank, ...at, storyId: zone?.storyId ?? null, markId: null });
            }}
          >
            {t("newMark")}
          </Button>
        )}
        {removed && (
          <p className={classes.undo} role="status">
            {t("removed")}
            <Button size="compact-xs" variant="default" loading={mark.busy} onClick={undo}>
              {t("undo")}
            </Button>
          </p>
        )}
        <section className={classes.part} aria-labelledby="marks-here">
          <h2 id="marks-here" className={classes.title}>
            {t("marks", { number: proof.number, count: here.length })}
          </h2>
          {here.length === 0 ? (
            <p className={classes.hint}>{t("noMarks")}</p>
          ) : (
            <ol className={classes.cards}>{here.map(card)}</ol>
          )}
        </section>
        {earlier.length > 0 && (
          <section className={classes.part} aria-labelledby="marks-earlier">
            <h2 id="marks-earlier" className={classes.title}>
              {t("earlier", {
                count: earlier.length,
                open: earlier.filter(({ state }) => state === "open").length,
              })}
            </h2>
            <ol className={classes.cards}>{earlier.map(card)}</ol>
          </section>
        )}
        {children}
      </div>
      {mark.dialog}
      {change.dialog}
    </div>
  );
}

const blank = {
  kind: "layout",
  x: 300,
  y: 300,
  storyId: null,
  quote: "",
  replacement: "",
  note: "",
} as const;

/** Boxes with words, named by their headline. */
function boxesOf({ words, zones }: ShownProof): readonly ReadBox[] {
  const headlines = new Map(zones.map(({ id, headline }) => [id, headline]));
  return words.map((box) => ({
    ...box,
    title: headlines.get(box.boxId) || box.paragraphs[0]?.slice(0, 24) || "—",
  }));
}

/** 1, 2, 3 on the proof that is shown; on another one its number before, as 1-2. */
function labelsOf(marks: readonly DeskMark[], shown: string): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    marks.map(({ id, renderingId, proof }) => {
      const n = (counts.get(renderingId) ?? 0) + 1;
      counts.set(renderingId, n);
      return [id, renderingId === shown ? `${n}` : `${proof}-${n}`];
    }),
  );
}
