"use client";

import { useDroppable } from "@dnd-kit/core";
import Link from "next/link";
import { useTranslations } from "next-intl";
import classes from "./other-issues.module.css";
import type { OtherIssue } from "./room-view";
import { useIssueName } from "./use-send";

/** A page of another issue as a place to drop a story. */
export interface ElsewhereDrop {
  readonly issue: OtherIssue;
  readonly page: OtherIssue["pages"][number];
}

/** Every droppable of the strip has an id that begins so. */
export const elsewhere = "elsewhere:";

/** The papers of the days to come, each with its pages: a story dropped on one goes there. */
export function OtherIssues({ issues }: { issues: readonly OtherIssue[] }) {
  const t = useTranslations("room.others");
  const nameOf = useIssueName();
  if (issues.length === 0) return null;
  return (
    <section className={classes.strip} aria-labelledby="other-issues">
      <h2 id="other-issues" className={classes.title}>
        {t("title")} <span className={classes.hint}>{t("hint")}</span>
      </h2>
      <ul className={classes.issues}>
        {issues.map((issue) => (
          <li key={issue.id} className={classes.issue}>
            <Link href={`/desk/issues/${issue.id}`} prefetch={false} className={classes.day}>
              {nameOf(issue)}
            </Link>
            <ol className={classes.pages}>
              {issue.pages.map((page) => (
                <PageDrop key={page.id} issue={issue} page={page} />
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PageDrop({ issue, page }: ElsewhereDrop) {
  const t = useTranslations("room.others");
  const { setNodeRef, isOver } = useDroppable({
    id: `${elsewhere}${page.id}`,
    data: { elsewhere: { issue, page } satisfies ElsewhereDrop },
  });
  return (
    <li
      ref={setNodeRef}
      className={classes.page}
      data-drop={isOver || undefined}
      title={t("page", { page: page.number, name: page.name, stories: page.stories })}
    >
      <span className={classes.hidden}>
        {t("page", { page: page.number, name: page.name, stories: page.stories })}
      </span>
      <span aria-hidden className={classes.number}>
        {String(page.number).padStart(2, "0")}
      </span>
      <span aria-hidden className={classes.stories}>
        {page.stories}
      </span>
    </li>
  );
}
