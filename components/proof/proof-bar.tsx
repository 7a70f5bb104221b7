"use client";

import { Button, NativeSelect, Progress } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { useAct } from "@/components/desk/use-act";
import { ActButton } from "@/components/ui/act-button";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import { TextLink } from "@/components/ui/text-link";
import type { RenderingStage } from "@/core/paper/rendering";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./proof.module.css";
import { type ProofLine, proofFile } from "./proof-view";
import { useProofNews } from "./use-proof-news";

export interface ProofAsked {
  readonly issueId: string;
  readonly pageIds: readonly string[];
  readonly stage: Exclude<RenderingStage, "release">;
}

/** The proofs of the page: which is read, with which it is compared, its PDF, and a new one. */
export function ProofBar({
  address,
  proofs,
  shown,
  compared,
  isStale,
  timeZone,
  wish,
  refused,
  request,
}: {
  /** Of the page's screen. */
  address: string;
  /** Newest first. */
  proofs: readonly ProofLine[];
  shown: string | null;
  compared: string | null;
  /** The page has changed since the newest proof, or has none. */
  isStale: boolean;
  timeZone: string;
  wish: ProofAsked;
  /** Why this person may not ask for one. */
  refused: string | null;
  request: (input: ProofAsked, by?: string) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("proofs.bar");
  const locale = useLocale();
  const router = useRouter();
  /** The last proof that was made when this person asked for the next. */
  const [askedAfter, setAskedAfter] = useState<string | null>(null);
  const [newest] = proofs;
  const isMaking = newest?.state === "queued" || newest?.state === "running";
  const made = proofs.filter(({ state }) => state === "done");
  const last = made[0];
  const act = useAct(request, () => {
    setAskedAfter(last?.id ?? null);
    router.push(address);
    router.refresh();
  });
  const [isLeaving, leave] = useTransition();
  const go = (query: string) => leave(() => router.push(`${address}?${query}`));
  const here = `${address}?proof=${shown}${compared ? `&with=${compared}` : ""}`;
  useProofNews(
    { issueId: wish.issueId, pageId: wish.pageIds[0] ?? "" },
    isMaking,
    shown && shown !== askedAfter ? here : null,
    isLeaving,
  );
  const name = ({ stage, number, at }: ProofLine) =>
    t("proof", {
      stage: t(`stage.${stage}`),
      number,
      time: formatInstant(at, timeZone, locale, "short"),
    });
  const others = made.filter(({ id }) => id !== shown);
  return (
    <div className={classes.bar}>
      {made.length > 0 && (
        <NativeSelect
          size="xs"
          label={t("shown")}
          value={shown ?? ""}
          data={made.map((proof) => ({
            value: proof.id,
            label: `${name(proof)}${proof.isPresent ? "" : t("older")}`,
          }))}
          onChange={(event) => go(`proof=${event.currentTarget.value}`)}
        />
      )}
      {others.length > 0 && (
        <NativeSelect
          size="xs"
          label={t("compare")}
          value={compared ?? ""}
          data={[
            { value: "", label: t("compareNone") },
            ...others.map((proof) => ({ value: proof.id, label: name(proof) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            go(`proof=${shown}${value && `&with=${value}`}`)
          }
        />
      )}
      {shown && (
        <span className={classes.links}>
          <a href={proofFile(shown, "page.pdf")} target="_blank" rel="noreferrer">
            PDF
          </a>
          <Link prefetch={false} href={`${address}/print?proof=${shown}`}>
            {t("print")}
          </Link>
        </span>
      )}
      <span className={classes.make}>
        <ActButton
          size="xs"
          variant={isStale ? "filled" : "default"}
          refused={refused}
          loading={act.busy || isMaking}
          onClick={() => void act.run(wish)}
        >
          {t(`make.${wish.stage}`)}
        </ActButton>
      </span>
      {isMaking && newest && (
        <div className={classes.making} role="status">
          <span>
            {t(newest.state === "queued" ? "queued" : "running", { number: newest.number })}
          </span>
          <Progress value={newest.progress} aria-label={t("progress")} size="sm" />
        </div>
      )}
      {shown && last && last.id !== shown && (
        <p className={classes.newer} role="status">
          {t("newer", { number: last.number })} <TextLink href={address}>{t("seeNewer")}</TextLink>
        </p>
      )}
      {newest?.state === "failed" && (
        <RefusalNote>
          {newest.fault}{" "}
          {refused === null && (
            <Button
              size="compact-xs"
              variant="default"
              loading={act.busy}
              onClick={() => void act.run(wish)}
            >
              {t("again")}
            </Button>
          )}
        </RefusalNote>
      )}
      {act.refusals.map(({ message }) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {act.dialog}
    </div>
  );
}
