"use client";

import { Button, Group, Modal, Progress } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import { PageHead } from "@/components/ui/page-head";
import { RefusalList } from "@/components/ui/refusal-list";
import { refusalsBeside } from "@/components/ui/refusals-at";
import { useSignInAgain } from "../use-sign-in-again";
import { useVisitor } from "../visitor";
import { FlagList } from "./flag-list";
import classes from "./import.module.css";
import { useReading } from "./import-state";
import { ItemList, type SectionChoice } from "./item-list";
import { SourceView } from "./source-view";
import { type IssueChoice, TargetFields, useTarget } from "./target-fields";
import { TextStep } from "./text-step";

export interface ImportScreenProps {
  readonly publication: string;
  readonly sections: readonly SectionChoice[];
  readonly issues: readonly IssueChoice[];
  readonly mayCreateIssue: boolean;
  readonly createIssue: (input: { date: string }) => Promise<ActionAnswer<IssueChoice>>;
}

/** From the text of a printed page to drafts on a page of an issue. Nothing is kept before the last button. */
export function ImportScreen({
  publication,
  sections,
  issues,
  mayCreateIssue,
  createIssue,
}: ImportScreenProps) {
  const t = useTranslations("import");
  const state = useReading();
  const target = useTarget(issues, state.reading, createIssue);
  const sending = useSending(state, target);
  const [current, setCurrent] = useState<number | null>(null);
  const { reading } = state;
  if (!reading)
    return (
      <>
        <PageHead title={t("title")} note={t("note")} />
        <TextStep text={state.text} onText={state.start} />
      </>
    );
  const kept = reading.items.filter((_, index) => !state.items[index]?.skip).length;
  return (
    <>
      <PageHead
        title={t("title")}
        note={t("summary", {
          items: reading.items.length,
          joins: reading.joins.filter((join) => !join.undone).length,
          marks: reading.punctuation.filter((change) => !change.undone).length,
        })}
        actions={
          <>
            <Button variant="default" onClick={() => state.start("")} disabled={sending.busy}>
              {t("otherText")}
            </Button>
            <Button
              onClick={() => sending.send()}
              disabled={kept === 0 || !target.page}
              loading={sending.busy}
            >
              {target.page
                ? t("keep", { count: kept, page: target.page.number })
                : t("keepNowhere", { count: kept })}
            </Button>
          </>
        }
      />
      {sending.busy && <Progress value={100} animated aria-label={t("keeping")} />}
      <TargetFields
        publication={publication}
        target={target}
        mayCreateIssue={mayCreateIssue}
        facts={reading.page}
        refusals={sending.refusals}
      />
      <RefusalList messages={refusalsBeside(sending.refusals, ["name"])} />
      <FilledDialog sending={sending} />
      {sending.dialog}
      {target.dialog}
      <div className={classes.columns}>
        <div className={classes.left}>
          <div className={classes.leftHead}>
            <h2 className={classes.heading}>{t("source.title")}</h2>
            <AllMarks state={state} />
          </div>
          <SourceView reading={reading} state={state} current={current} />
        </div>
        <div className={classes.right}>
          <FlagList flags={reading.flags} state={state} />
          <ItemList reading={reading} state={state} sections={sections} onCurrent={setCurrent} />
        </div>
      </div>
    </>
  );
}

function AllMarks({ state }: { state: ReturnType<typeof useReading> }) {
  const t = useTranslations("import");
  const marks = state.reading?.punctuation ?? [];
  if (marks.length === 0) return null;
  const undone = marks.every((change) => change.undone);
  return (
    <Button
      size="compact-xs"
      variant="default"
      onClick={() =>
        state.toggle(
          "keepPunctuation",
          marks.map((change) => change.id),
          !undone,
        )
      }
    >
      {t(undone ? "source.changeAll" : "source.undoAll", { count: marks.length })}
    </Button>
  );
}

/** The page is not empty: the person decides, and may think better of it. */
function FilledDialog({ sending }: { sending: ReturnType<typeof useSending> }) {
  const t = useTranslations("import");
  return (
    <Modal
      opened={sending.filled !== null}
      onClose={sending.cancel}
      title={t("filled.title")}
      closeButtonProps={{ "aria-label": t("filled.cancel") }}
    >
      <p>
        {sending.filled && t("filled.question", { page: 0, count: 0, ...sending.filled.params })}
      </p>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={sending.cancel}>
          {t("filled.cancel")}
        </Button>
        <Button variant="default" onClick={() => sending.send("append")}>
          {t("filled.append")}
        </Button>
        <Button onClick={() => sending.send("replace")}>{t("filled.replace")}</Button>
      </Group>
    </Modal>
  );
}

function useSending(state: ReturnType<typeof useReading>, target: ReturnType<typeof useTarget>) {
  const router = useRouter();
  const t = useTranslations("refusals");
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly SaidRefusal[]>([]);
  const [filled, setFilled] = useState<SaidRefusal | null>(null);
  const person = useVisitor();
  const { sendSignedIn, dialog } = useSignInAgain();
  const noConnection = {
    ok: false as const,
    refusals: [{ code: "no-connection", message: t("no-connection") }],
  };
  const send = async (whenFilled?: "append" | "replace") => {
    if (!target.issue || !target.page) return;
    setBusy(true);
    setRefusals([]);
    setFilled(null);
    const { issue, page } = target;
    const answer = await sendSignedIn(() =>
      post(person.id, {
        issueId: issue.id,
        revision: issue.revision,
        text: state.text,
        choices: state.choices,
        pageNumber: page.number,
        pageName: target.pageName,
        ...(whenFilled && { whenFilled }),
        items: state.items,
      }).catch(() => noConnection),
    );
    if (answer.ok) {
      state.start("");
      return router.push(`/desk/issues/${issue.id}/pages/${page.number}`);
    }
    setBusy(false);
    const said = answer.refusals;
    setFilled(said.find((refusal) => refusal.code === "page-filled") ?? null);
    setRefusals(said.filter((refusal) => refusal.code !== "page-filled"));
    // Somebody changed the issue meanwhile: the next try starts from how it stands now.
    if (said.some((refusal) => refusal.code === "stale-issue")) router.refresh();
  };
  return { busy, refusals, filled, send, dialog, cancel: () => setFilled(null) };
}

async function post(person: string, input: object): Promise<ActionAnswer<undefined>> {
  const response = await fetch("/api/desk/import-page", {
    method: "POST",
    headers: { "content-type": "application/json", "x-screen-of": person },
    body: JSON.stringify(input),
  });
  if (response.ok) return { ok: true, value: undefined };
  const { refusals }: { refusals: readonly SaidRefusal[] } = await response.json();
  return { ok: false, refusals };
}
