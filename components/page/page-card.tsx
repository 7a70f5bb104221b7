"use client";

import { useDroppable } from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SaidRefusal } from "@/components/ui/action-answer";
import type { RoomPage } from "@/core/issue/issue-room";
import type { BoardMove } from "@/core/page/board";
import classes from "./board.module.css";
import { PageLightsMark } from "./page-lights-mark";
import { type PageChange, PageMenu } from "./page-menu";
import type { PersonName } from "./page-settings";
import { PlacementCard } from "./placement-card";

/** One page of the issue with its stories in order; a place to drop stories on. */
export function PageCard({
  issueId,
  page,
  pages,
  editors,
  mayArrange,
  mayEdit,
  dropAt,
  refusals,
  onForget,
  onMove,
  onPage,
}: {
  issueId: string;
  page: RoomPage;
  pages: readonly RoomPage[];
  editors: readonly PersonName[];
  mayArrange: boolean;
  mayEdit: boolean;
  /** Where a story dragged from elsewhere would land, null when it would not land here. */
  dropAt: number | null;
  refusals: readonly SaidRefusal[];
  onForget: () => void;
  onMove: (move: BoardMove, label: string) => void;
  onPage: (change: PageChange) => Promise<boolean>;
}) {
  const t = useTranslations("issues");
  const scans = useTranslations("scans");
  const { setNodeRef } = useDroppable({ id: `page:${page.id}`, data: { pageId: page.id } });
  const label = t("pageName", { page: page.number, name: page.name });
  return (
    <section
      id={`page-${page.number}`}
      className={classes.page}
      aria-label={label}
      data-drop={dropAt !== null || undefined}
      tabIndex={-1}
    >
      <header className={classes.pageHead}>
        <div className={classes.pageWords}>
          <h2 className={classes.pageTitle}>
            <Link href={`/desk/issues/${issueId}/pages/${page.number}`} prefetch={false}>
              <span className={classes.folio}>{String(page.number).padStart(2, "0")}</span>
              {page.name || t("unnamed")}
            </Link>
          </h2>
          {page.banner && <p className={classes.banner}>{page.banner}</p>}
          <div className={classes.facts}>
            {page.editorName ? t("editorIs", { name: page.editorName }) : t("noEditor")}
            <PageLightsMark lights={page.lights} />
            <Link href={`/desk/issues/${issueId}/pages/${page.number}/scan`} prefetch={false}>
              {scans("link")}
            </Link>
          </div>
        </div>
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
      <SortableContext
        items={page.placements.map((p) => p.storyId)}
        strategy={verticalListSortingStrategy}
      >
        <ol ref={setNodeRef} className={classes.stories} data-drop-at={dropAt ?? undefined}>
          {page.placements.map((placement, index) => (
            <Slot key={placement.storyId} here={dropAt === index}>
              <PlacementCard
                placement={placement}
                page={page}
                pages={pages}
                readOnly={!mayArrange}
                onMove={onMove}
              />
            </Slot>
          ))}
          {dropAt !== null && dropAt >= page.placements.length && (
            <li className={classes.dropLine} aria-hidden />
          )}
          {page.placements.length === 0 && (
            <li className={classes.empty}>
              {page.isScanned ? scans("shownAsFile") : t("pageEmpty")}
            </li>
          )}
        </ol>
      </SortableContext>
    </section>
  );
}

function Slot({ here, children }: { here: boolean; children: React.ReactNode }) {
  return (
    <>
      {here && <li className={classes.dropLine} aria-hidden />}
      {children}
    </>
  );
}
