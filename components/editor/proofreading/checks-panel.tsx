"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, useContext, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { RefusalList } from "@/components/ui/refusal-list";
import { FindingRow } from "./finding-row";
import { LinkChecks } from "./link-checks";
import type { PlacedFinding } from "./placed-finding";
import classes from "./proofreading.module.css";
import { useLinkCheck } from "./use-link-check";
import { ProofreadingContext, type ProofreadingProps, useFindings } from "./use-proofreading";

const shownAtOnce = 100;

/** What the proofreader found, to be accepted or ignored one by one. Up and down walk through it. */
export const ChecksPanel = memo(function ChecksPanel({
  story,
  saveAll,
  links,
  ignore,
  mayIgnoreAlways,
}: {
  story: { readonly id: string; readonly userId: string };
  /** Brings every word to the server. @returns whether it has them. */
  saveAll: () => Promise<boolean>;
} & Pick<ProofreadingProps, "links" | "ignore" | "mayIgnoreAlways">) {
  const t = useTranslations("proofreading");
  const session = useContext(ProofreadingContext);
  const { findings, took } = useFindings();
  const [most, setMost] = useState(shownAtOnce);
  const act = useAct(ignore, (_, { rule, words }) => session?.ignore({ rule, words }));
  const linkCheck = useLinkCheck(story, session, saveAll, links);
  if (!session) return null;
  const leave = (finding: PlacedFinding, everywhere: boolean) => {
    void act.run({ storyId: story.id, rule: finding.rule, words: finding.words, everywhere });
  };
  return (
    <div>
      <LinkChecks state={linkCheck.state} onRun={() => void linkCheck.run()} />
      <p className={classes.summary} role="status">
        {took === null ? t("waiting") : t("summary", { count: findings.length })}
      </p>
      {findings.length > 0 && <p className={classes.keys}>{t("keys")}</p>}
      <RefusalList messages={act.errorsBeside()} />
      {act.dialog}
      <ul className={classes.list} onKeyDown={walk}>
        {findings.slice(0, most).map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            busy={act.busy}
            onGo={() => session.go(finding)}
            onAccept={session.canAccept(finding) ? () => session.accept(finding) : null}
            onIgnore={(everywhere) => leave(finding, everywhere)}
            mayIgnoreAlways={mayIgnoreAlways}
          />
        ))}
      </ul>
      {findings.length > most && (
        <Button variant="default" size="xs" onClick={() => setMost(most + shownAtOnce)}>
          {t("more", { count: findings.length - most })}
        </Button>
      )}
    </div>
  );
});

function walk(event: KeyboardEvent<HTMLElement>): void {
  const way = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (way === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-go]")];
  const here = rows.findIndex((row) => row.closest("li")?.contains(document.activeElement));
  const next = rows[here + way];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
