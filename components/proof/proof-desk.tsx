"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { boxTitles } from "@/core/paper/box-titles";
import { MarkCard } from "./mark-card";
import { MarkForm } from "./mark-form";
import { OtherProof, type OtherWay, OverlayTools } from "./overlay";
import { DraftPin, Pin } from "./pin";
import classes from "./proof.module.css";
import { ProofPicture } from "./proof-picture";
import type { DeskMark, ProofActions, ShownProof } from "./proof-view";
import { useMarking } from "./use-marking";
import { type ReadBox, WordsPanel } from "./words-panel";

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
  const [chosen, setChosen] = useState<string | null>(null);
  const [way, setWay] = useState<OtherWay>({ kind: "difference", part: 50 });
  const boxes = boxesOf(proof);
  const mayMark = why === null;
  const labels = labelsOf(marks, proof.id);
  const here = marks.filter(({ renderingId }) => renderingId === proof.id);
  const earlier = marks.filter(({ renderingId }) => renderingId !== proof.id);
  const isOpen = ({ state }: DeskMark) => state === "open";
  const pinned = [...here, ...earlier.filter(isOpen)];
  const marking = useMarking({ proof, boxes, pins: pinned, round, mayMark, actions });
  const { draft, removed, add, change } = marking;
  const about = (mark: DeskMark) => ({
    mark,
    label: labels.get(mark.id) ?? "",
    isChosen: chosen === mark.id,
    onChoose: () => setChosen(chosen === mark.id ? null : mark.id),
  });
  const card = (mark: DeskMark) => (
    <MarkCard
      key={mark.id}
      {...about(mark)}
      actions={actions}
      onEdit={() => marking.edit(mark)}
      onRemoved={() => marking.tookBack(mark)}
      onDone={marking.refresh}
    />
  );
  return (
    <div className={classes.desk}>
      <div className={classes.left}>
        {other && <OverlayTools way={way} number={other.number} onChange={setWay} />}
        <ProofPicture
          proof={proof}
          chosen={marking.zoneId}
          over={other && <OtherProof id={other.id} way={way} />}
          onPoint={marking.point}
        >
          {pinned.map((mark) => (
            <Pin key={mark.id} {...about(mark)} />
          ))}
          {draft && <DraftPin x={draft.x} y={draft.y} onMove={(x, y) => marking.write({ x, y })} />}
        </ProofPicture>
      </div>
      <div className={classes.right}>
        <WordsPanel
          boxes={boxes}
          chosen={marking.boxId}
          onChoose={marking.read}
          onSelect={marking.select}
        />
        {draft ? (
          <MarkForm
            key={draft.markId ?? "new"}
            mark={draft}
            isNew={draft.markId === null}
            act={draft.markId ? change : add}
            onChange={marking.write}
            onSubmit={marking.send}
            onCancel={marking.cancel}
          />
        ) : (
          mayMark && (
            <Button size="xs" variant="default" onClick={marking.begin}>
              {t("newMark")}
            </Button>
          )
        )}
        {removed && (
          <p className={classes.undo} role="status">
            {t("removed")}
            <Button size="compact-xs" variant="default" loading={add.busy} onClick={marking.undo}>
              {t("undo")}
            </Button>
          </p>
        )}
        <MarkList title={t("marks", { number: proof.number, count: here.length })}>
          {here.map(card)}
        </MarkList>
        {earlier.length > 0 && (
          <MarkList
            title={t("earlier", { count: earlier.length, open: earlier.filter(isOpen).length })}
          >
            {earlier.map(card)}
          </MarkList>
        )}
        {children}
      </div>
      {add.dialog}
      {change.dialog}
    </div>
  );
}

function MarkList({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const t = useTranslations("proofs");
  return (
    <section className={classes.part} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      {children.length === 0 ? (
        <p className={classes.hint}>{t("noMarks")}</p>
      ) : (
        <ol className={classes.cards}>{children}</ol>
      )}
    </section>
  );
}

/** Boxes with words, by what they are called. */
function boxesOf({ words, zones }: ShownProof): readonly ReadBox[] {
  const titles = boxTitles(words, zones);
  return words.map((box) => ({ ...box, title: titles.get(box.boxId) ?? "" }));
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
