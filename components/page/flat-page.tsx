"use client";

import { useSortable } from "@dnd-kit/sortable";
import { ActionIcon } from "@mantine/core";
import { IconGripVertical } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PageThumbnail } from "@/components/layout/page-thumbnail";
import type { SaidRefusal } from "@/components/ui/action-answer";
import type { RoomPage } from "@/core/issue/issue-room";
import type { PageLayout } from "@/core/layout/page-layout";
import type { PageDue } from "@/core/page/page-due";
import classes from "./flat-plan.module.css";
import { PageDueMark } from "./page-due-mark";
import { PageHolds } from "./page-holds";
import { PageLightsMark } from "./page-lights-mark";
import { type PageChange, PageMenu } from "./page-menu";
import type { PersonName } from "./page-settings";
import { printedTitle } from "./title-of";

/** One page of the flat plan: its picture in small, what it is called, and how far it is. */
export function FlatPage({
  issueId,
  page,
  pages,
  layout,
  section,
  due,
  closesAt,
  timeZone,
  editors,
  mayEdit,
  isDim,
  refusals,
  onForget,
  onPage,
}: {
  issueId: string;
  page: RoomPage;
  pages: readonly RoomPage[];
  /** Undefined while it is not laid out. */
  layout: PageLayout | undefined;
  section: string;
  due: PageDue;
  closesAt: number;
  timeZone: string;
  editors: readonly PersonName[];
  mayEdit: boolean;
  /** Only the person's own pages are looked for, and this is none. */
  isDim: boolean;
  refusals: readonly SaidRefusal[];
  onForget: () => void;
  onPage: (change: PageChange) => Promise<boolean>;
}) {
  const t = useTranslations("room.flat");
  const words = useTranslations("issues");
  const label = words("pageName", { page: page.number, name: page.name });
  // A house that does not lay out its pages has no such light, and no board.
  const isLaidOutHere = page.lights.layout !== undefined;
  const drag = useSortable({ id: page.id, disabled: !mayEdit });
  return (
    <article
      ref={drag.setNodeRef}
      className={classes.sheet}
      aria-label={label}
      data-dragging={drag.isDragging || undefined}
      data-over={(drag.isOver && !drag.isDragging) || undefined}
      data-dim={isDim || undefined}
    >
      <header className={classes.head}>
        {mayEdit && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            className={classes.handle}
            ref={drag.setActivatorNodeRef}
            {...drag.attributes}
            {...drag.listeners}
            aria-label={t("drag", { title: label })}
          >
            <IconGripVertical size={14} aria-hidden />
          </ActionIcon>
        )}
        <h2 className={classes.name}>
          <Link href={`/desk/issues/${issueId}/pages/${page.number}`} prefetch={false}>
            <span className={classes.folio}>{String(page.number).padStart(2, "0")}</span>
            {page.name || words("unnamed")}
          </Link>
        </h2>
        {mayEdit && (
          <PageMenu
            issueId={issueId}
            page={page}
            pages={pages}
            editors={editors}
            label={label}
            refusals={refusals}
            onForget={onForget}
            onPage={onPage}
          />
        )}
      </header>
      <Link
        href={`/desk/issues/${issueId}/pages/${page.number}${isLaidOutHere ? "/layout" : ""}`}
        prefetch={false}
        className={classes.picture}
        aria-hidden
        tabIndex={-1}
      >
        {layout ? (
          <PageThumbnail layout={layout} titles={titlesOf(page, words)} />
        ) : (
          <Titles page={page} />
        )}
      </Link>
      <p className={classes.facts}>
        {[
          section,
          page.editorName ? words("editorIs", { name: page.editorName }) : words("noEditor"),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className={classes.facts}>
        <span>{t("stories", { count: page.placements.length })}</span>
        <PageDueMark due={due} closesAt={closesAt} timeZone={timeZone} />
      </p>
      <PageLightsMark lights={page.lights} />
      <PageHolds page={page} />
    </article>
  );
}

/** A page that is not laid out shows what stands on it, in order. */
function Titles({ page }: { page: RoomPage }) {
  const words = useTranslations("issues");
  return (
    <span className={classes.blank}>
      {page.placements.slice(0, 9).map((placed) => (
        <span key={placed.storyId} className={classes.line} data-role={placed.role}>
          {printedTitle(placed, words("unnamed"), words("hiddenStory"))}
        </span>
      ))}
    </span>
  );
}

const titlesOf = (
  page: RoomPage,
  words: (key: "unnamed" | "hiddenStory") => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    page.placements.map((placed) => [
      placed.storyId,
      printedTitle(placed, words("unnamed"), words("hiddenStory")),
    ]),
  );
