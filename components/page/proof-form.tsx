"use client";

import { Button, NumberInput, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { ProofRound } from "@/core/page/proofing";
import classes from "./board.module.css";

export interface ProofRead {
  readonly issueId: string;
  readonly pageId: string;
  readonly round: number;
  readonly contentHash: string;
  readonly corrections: number;
  readonly note?: string;
  readonly renderingId?: string;
}

/** Hands in one reading of the page as it is on this screen; what was typed stays when it is refused. */
export function ProofForm({
  issueId,
  pageId,
  contentHash,
  round,
  why,
  frozen,
  readProof,
}: {
  issueId: string;
  pageId: string;
  contentHash: string;
  round: ProofRound;
  /** Why this person may not read now, null when they may. */
  why: string | null;
  /** The frozen proof that is read, and how many marks this person made on it in this round. */
  frozen?: { readonly renderingId: string; readonly marks: number };
  readProof: (input: ProofRead) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("issues.proof");
  const p = useTranslations("proofs.read");
  const router = useRouter();
  const [corrections, setCorrections] = useState<number | string>(0);
  const [note, setNote] = useState("");
  const act = useAct(readProof, () => {
    setCorrections(0);
    setNote("");
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { renderingId } = frozen ?? {};
    const read = { issueId, pageId, round, contentHash, corrections: Number(corrections), note };
    await act.run({ ...read, ...(renderingId && { renderingId }) });
    router.refresh();
  };
  return (
    <>
      <form onSubmit={submit} className={classes.form}>
        <h2 className={classes.poolTitle}>{t("form", { round })}</h2>
        <NumberInput
          label={frozen ? p("onPaper") : t("corrections")}
          description={frozen ? p("onPaperHint", { count: frozen.marks }) : t("correctionsHint")}
          min={0}
          max={9999}
          allowDecimal={false}
          value={corrections}
          onChange={setCorrections}
          disabled={why !== null}
        />
        <Textarea
          label={t("note")}
          autosize
          minRows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          disabled={why !== null}
        />
        {act.refusals.map((refusal) => (
          <RefusalNote key={refusal.message}>{refusal.message}</RefusalNote>
        ))}
        <Button type="submit" loading={act.busy} disabled={why !== null}>
          {t("submit", { round })}
        </Button>
        {why !== null && <p className={classes.why}>{why}</p>}
      </form>
      {act.dialog}
    </>
  );
}
