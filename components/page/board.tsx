"use client";

import {
  type Active,
  type Announcements,
  type CollisionDetection,
  closestCorners,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  type Over,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { sortableKeyboardCoordinates } from "@dnd-kit/sortable";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RoomPage } from "@/core/issue/issue-room";
import classes from "./board.module.css";
import { type ElsewhereDrop, elsewhere, OtherIssues } from "./other-issues";
import { PageCard } from "./page-card";
import type { PageChange } from "./page-menu";
import type { PersonName } from "./page-settings";
import { Pool } from "./pool";
import type { SectionName } from "./section-name";
import { printedTitle, titleOf } from "./title-of";
import type { Room } from "./use-room";
import { useIssueName, useSend } from "./use-send";

/** Where something dragged would land. */
type Landing =
  | { readonly pageId: string; readonly index: number }
  | { readonly elsewhere: ElsewhereDrop }
  | "pool"
  | null;

/** A story under the pointer comes before the page it stands on. */
const nearest: CollisionDetection = (args) => {
  const hits = pointerWithin(args);
  if (hits.length === 0) return closestCorners(args);
  const story = hits.find(({ id }) => id !== "pool" && !/^(page|elsewhere):/.test(String(id)));
  return story ? [story] : hits;
};

/** Pages with their stories, and the pool beside them; stories go between them by pointer, touch and keys. */
export function Board({
  room,
  sections,
  editors,
  mayArrange,
  mayEdit,
  onPage,
}: {
  room: Room;
  sections: readonly SectionName[];
  editors: readonly PersonName[];
  mayArrange: boolean;
  mayEdit: boolean;
  onPage: (change: PageChange) => Promise<boolean>;
}) {
  const t = useTranslations("issues");
  const others = useTranslations("room.others");
  const issueName = useIssueName();
  const send = useSend();
  const { pages, pool, move } = room;
  const [dragged, setDragged] = useState<string | null>(null);
  const [landing, setLanding] = useState<Landing>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const nameOf = (id: string) => nameIn(id, room, t("unnamed"), t("hiddenStory"));
  const finish = () => {
    setDragged(null);
    setLanding(null);
    room.hold("drag", false);
  };
  const drop = ({ active, over }: DragEndEvent) => {
    const storyId = String(active.id);
    const to = landingOf(pages, active, over);
    const from = pages.find((page) => page.placements.some((p) => p.storyId === storyId));
    const title = nameOf(storyId);
    finish();
    if (to === null || (to === "pool" && !from)) return;
    if (to === "pool") return move({ kind: "remove", storyId }, t("did.remove", { title }));
    if ("elsewhere" in to)
      return send({ id: storyId, title }, to.elsewhere.issue, to.elsewhere.page);
    const there = from?.placements.findIndex((p) => p.storyId === storyId);
    if (from?.id === to.pageId && there === to.index) return;
    const page = numberOf(pages, to.pageId);
    const label = from
      ? t("did.move", { title, page, position: to.index + 1 })
      : t("did.place", { title, page });
    move({ kind: from ? "move" : "place", storyId, ...to }, label);
  };
  const say = (key: "over" | "end", active: Active, over: Over | null) => {
    const to = landingOf(pages, active, over);
    const title = nameOf(String(active.id));
    if (to === null) return t("dnd.nowhere", { title });
    if (to === "pool") return t(`dnd.${key}Pool`, { title });
    if ("elsewhere" in to) {
      const { issue, page } = to.elsewhere;
      return others(key, { title, issue: issueName(issue), page: page.number });
    }
    return t(`dnd.${key}`, { title, page: numberOf(pages, to.pageId), position: to.index + 1 });
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("dnd.start", { title: nameOf(String(active.id)) }),
    onDragOver: ({ active, over }) => say("over", active, over),
    onDragEnd: ({ active, over }) => say("end", active, over),
    onDragCancel: ({ active }) => t("dnd.cancel", { title: nameOf(String(active.id)) }),
  };
  const dropAt = (page: RoomPage) =>
    landing !== null &&
    landing !== "pool" &&
    "pageId" in landing &&
    landing.pageId === page.id &&
    dragged !== null &&
    !page.placements.some((p) => p.storyId === dragged)
      ? landing.index
      : null;
  return (
    <DndContext
      id="board"
      sensors={sensors}
      collisionDetection={nearest}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("dnd.how") } }}
      onDragStart={({ active }) => {
        room.hold("drag", true);
        setDragged(String(active.id));
      }}
      onDragOver={({ active, over }) => setLanding(landingOf(pages, active, over))}
      onDragEnd={drop}
      onDragCancel={finish}
    >
      <div
        className={classes.board}
        data-open={mayArrange || undefined}
        aria-busy={room.busy || undefined}
      >
        <div className={classes.pages}>
          {pages.map((page) => (
            <PageCard
              key={page.id}
              issueId={room.view.room.id}
              page={page}
              pages={pages}
              editors={editors}
              mayArrange={mayArrange}
              mayEdit={mayEdit}
              dropAt={dropAt(page)}
              refusals={room.refusals}
              onForget={room.forget}
              onMove={move}
              onPage={onPage}
            />
          ))}
        </div>
        {mayArrange && (
          <div className={classes.side}>
            <OtherIssues issues={room.view.others} />
            <Pool
              stories={pool}
              sections={sections}
              finder={room.finder}
              pages={pages}
              onMove={move}
            />
          </div>
        )}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged && <div className={classes.ghost}>{nameOf(dragged)}</div>}
      </DragOverlay>
    </DndContext>
  );
}

function landingOf(pages: readonly RoomPage[], active: Active, over: Over | null): Landing {
  if (!over) return null;
  const target = String(over.id);
  const storyId = String(active.id);
  const page = pages.find(
    (p) => target === `page:${p.id}` || p.placements.some((s) => s.storyId === target),
  );
  if (target.startsWith(elsewhere)) return { elsewhere: over.data.current?.elsewhere };
  if (target === "pool" || over.data.current?.pool === true) return "pool";
  if (!page) return null;
  const rest = page.placements.filter((p) => p.storyId !== storyId).length;
  const at = page.placements.findIndex((p) => p.storyId === target);
  if (at === -1) return { pageId: page.id, index: rest };
  if (page.placements.some((p) => p.storyId === storyId)) return { pageId: page.id, index: at };
  const top = active.rect.current.translated?.top ?? 0;
  const below = top > over.rect.top + over.rect.height / 2;
  return { pageId: page.id, index: at + (below ? 1 : 0) };
}

const numberOf = (pages: readonly RoomPage[], id: string): number =>
  pages.find((page) => page.id === id)?.number ?? 0;

function nameIn(id: string, room: Room, unnamed: string, hidden: string): string {
  const placed = room.pages.flatMap((page) => page.placements).find((p) => p.storyId === id);
  if (placed) return printedTitle(placed, unnamed, hidden);
  const story = room.pool.find((s) => s.id === id);
  return story ? titleOf(story, unnamed) : hidden;
}
