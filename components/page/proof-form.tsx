"use client";

import { Button, NumberInput, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
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
}

/** Hands in one reading of the page as it is on this screen; what was typed stays when it is refused. */
export function ProofForm({
  issueId,
  pageId,
  contentHash,
  round,
  why,
  readProof,
}: {
  issueId: string;
  pageId: string;
  contentHash: string;
  round: ProofRound;
  /** Why this person may not read now, null when they may. */
  why: string | null;
  readProof: (input: ProofRead) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("issues.proof");
  const lost = useTranslations("refusals");
  const router = useRouter();
  const [corrections, setCorrections] = useState<number | string>(0);
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly SaidRefusal[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusals([]);
    const input = { issueId, pageId, round, contentHash, corrections: Number(corrections), note };
    const answer = await readProof(input).catch((): ActionAnswer<void> => {
      const code = "no-connection";
      return { ok: false, refusals: [{ code, message: lost(code) }] };
    });
    setBusy(false);
    if (answer.ok) {
      setCorrections(0);
      setNote("");
    } else setRefusals(answer.refusals);
    router.refresh();
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <h2 className={classes.poolTitle}>{t("form", { round })}</h2>
      <NumberInput
        label={t("corrections")}
        description={t("correctionsHint")}
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
      {refusals.map((refusal) => (
        <RefusalNote key={refusal.message}>{refusal.message}</RefusalNote>
      ))}
      <Button type="submit" loading={busy} disabled={why !== null}>
        {t("submit", { round })}
      </Button>
      {why !== null && <p className={classes.why}>{why}</p>}
    </form>
  );
}
