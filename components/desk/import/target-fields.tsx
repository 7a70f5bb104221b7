"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import { refusalAt, refusalsBeside } from "@/components/ui/refusals-at";
import type { PageFacts, PageReading } from "@/core/page-text/page-reading";
import { newspaperDate } from "@/core/text/newspaper-date";
import classes from "./import.module.css";

export interface IssueChoice {
  readonly id: string;
  readonly date: string;
  readonly edition: string;
  readonly runningNumber: number;
  readonly revision: number;
  readonly pages: readonly {
    readonly number: number;
    readonly name: string;
    readonly stories: number;
  }[];
}

/** Which page of which issue the stories go to: taken from the text where it says so, asked where it does not. */
export function useTarget(
  given: readonly IssueChoice[],
  reading: PageReading | null,
  createIssue: (input: { date: string }) => Promise<ActionAnswer<IssueChoice>>,
) {
  const [made, setMade] = useState<readonly IssueChoice[]>([]);
  const [issueId, setIssueId] = useState<string | null>(null);
  const [pageNumber, setPageNumber] = useState<number | null>(null);
  const [name, setName] = useState<string | null>(null);
  const creating = useAct(createIssue, (issue) => {
    setMade((now) => [...now, issue]);
    setIssueId(issue.id);
  });
  const issues = [...given, ...made.filter((issue) => !given.some(({ id }) => id === issue.id))];
  const facts = reading?.page;
  const issue =
    issues.find(({ id }) => id === issueId) ??
    issues.find(({ date }) => date === facts?.date) ??
    null;
  const page = issue?.pages.find(({ number }) => number === (pageNumber ?? facts?.number)) ?? null;
  return {
    issues,
    issue,
    page,
    pageName: name ?? facts?.name ?? page?.name ?? "",
    refusals: creating.refusals,
    dialog: creating.dialog,
    chooseIssue: (id: string) => setIssueId(id || null),
    choosePage: (number: number | null) => setPageNumber(number),
    rename: setName,
    create: (date: string) => creating.run({ date }),
    isCreating: creating.busy,
  };
}

export function TargetFields({
  publication,
  target,
  mayCreateIssue,
  facts,
  refusals,
}: {
  publication: string;
  target: ReturnType<typeof useTarget>;
  mayCreateIssue: boolean;
  facts: PageFacts;
  /** Why the page was not kept. */
  refusals: readonly SaidRefusal[];
}) {
  const t = useTranslations("import");
  const locale = useLocale();
  return (
    <section className={classes.target} aria-label={t("target.label")}>
      <TextInput label={t("target.publication")} value={publication} readOnly />
      <NativeSelect
        label={t("target.issue")}
        description={
          facts.date
            ? t("target.dateSaid", { date: newspaperDate(facts.date, locale) })
            : t("target.dateAsk")
        }
        value={target.issue?.id ?? ""}
        onChange={(event) => target.chooseIssue(event.currentTarget.value)}
        data={[
          { value: "", label: t("target.chooseIssue") },
          ...target.issues.map((issue) => ({
            value: issue.id,
            label: `${newspaperDate(issue.date, locale)}${issue.edition && ` ${issue.edition}`}`,
          })),
        ]}
      />
      <NativeSelect
        label={t("target.page")}
        description={
          facts.number ? t("target.pageSaid", { page: facts.number }) : t("target.pageAsk")
        }
        value={String(target.page?.number ?? "")}
        disabled={!target.issue}
        onChange={(event) => target.choosePage(Number(event.currentTarget.value) || null)}
        data={[
          { value: "", label: t("target.choosePage") },
          ...(target.issue?.pages ?? []).map((page) => ({
            value: String(page.number),
            label: t("target.pageOption", {
              number: page.number,
              name: page.name,
              stories: page.stories,
            }),
          })),
        ]}
      />
      <TextInput
        label={t("target.name")}
        description={facts.name ? t("target.nameSaid") : t("target.nameAsk")}
        value={target.pageName}
        error={refusalAt(refusals, "name")}
        onChange={(event) => target.rename(event.currentTarget.value)}
      />
      {mayCreateIssue && <NewIssue target={target} date={facts.date} />}
      <RefusalList messages={refusalsBeside(target.refusals, ["date"])} />
    </section>
  );
}

function NewIssue({ target, date }: { target: ReturnType<typeof useTarget>; date: string | null }) {
  const t = useTranslations("import");
  const [day, setDay] = useState(date ?? "");
  return (
    <details className={classes.newIssue}>
      <summary>{t("target.newIssue")}</summary>
      <div className={classes.newIssueRow}>
        <TextInput
          type="date"
          label={t("target.newDate")}
          error={refusalAt(target.refusals, "date")}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button
          variant="default"
          onClick={() => void target.create(day)}
          loading={target.isCreating}
          disabled={day === ""}
        >
          {t("target.create")}
        </Button>
      </div>
    </details>
  );
}
