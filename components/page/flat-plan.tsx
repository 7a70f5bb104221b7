"use client";

import {
  type Announcements,
  closestCenter,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  type Over,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates } from "@dnd-kit/sortable";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RoomPage } from "@/core/issue/issue-room";
import { putAt } from "@/core/page/arrange";
import { inSpreads } from "@/core/page/in-spreads";
import { closingOf } from "@/core/page/page-due";
import { readiness } from "@/core/page/readiness";
import { FlatPage } from "./flat-page";
import classes from "./flat-plan.module.css";
import type { PageChange } from "./page-menu";
import type { PersonName } from "./page-settings";
import { ReadinessBar } from "./readiness-bar";
import type { SectionName } from "./section-name";
import { useClock } from "./use-clock";
import type { Layouts } from "./use-layouts";
import type { Room } from "./use-room";

/** 页面一览: every page in small as the spreads lie, with how far it is; dragged by its number it takes another place. */
export function FlatPlan({
  room,
  layouts,
  sections,
  editors,
  mayEdit,
  onPage,
}: {
  room: Room;
  layouts: Layouts;
  sections: readonly SectionName[];
  editors: readonly PersonName[];
  mayEdit: boolean;
  onPage: (change: PageChange) => Promise<boolean>;
}) {
  const t = useTranslations("room.flat");
  const words = useTranslations("issues");
  const [onlyMine, setOnlyMine] = useState(false);
  const [dragged, setDragged] = useState<string | null>(null);
  const { pages } = room;
  const { releaseAt, timeZone, id: issueId } = room.view.room;
  const board = readiness(pages, releaseAt, useClock(room.view.now));
  const ids = pages.map((page) => page.id);
  const nameOf = (id: string | number) => {
    const page = pages.find((p) => p.id === id);
    return page ? words("pageName", { page: page.number, name: page.name }) : "";
  };
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const finish = () => {
    setDragged(null);
    room.hold("page", false);
  };
  const drop = (id: string, over: Over | null) => {
    finish();
    const to = ids.indexOf(String(over?.id));
    if (to === -1 || ids[to] === id) return;
    room.reorder(putAt(ids, id, to), t("did", { title: nameOf(id), page: to + 1 }));
  };
  const say = (key: "over" | "end", id: string | number, over: Over | null) =>
    over ? t(key, { title: nameOf(id), page: ids.indexOf(String(over.id)) + 1 }) : undefined;
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("start", { title: nameOf(active.id) }),
    onDragOver: ({ active, over }) => say("over", active.id, over),
    onDragEnd: ({ active, over }) => say("end", active.id, over),
    onDragCancel: ({ active }) => t("cancel", { title: nameOf(active.id) }),
  };
  const sheet = (page: RoomPage) => (
    <FlatPage
      key={page.id}
      issueId={issueId}
      page={page}
      pages={pages}
      layout={layouts[page.id]}
      section={sections.find(({ id }) => id === page.sectionId)?.name ?? ""}
      due={board.dues.get(page.id) ?? "open"}
      closesAt={closingOf(page, releaseAt)}
      timeZone={timeZone}
      editors={editors}
      mayEdit={mayEdit}
      isDim={onlyMine && !page.isMine}
      refusals={room.refusals}
      onForget={room.forget}
      onPage={onPage}
    />
  );
  return (
    <section aria-label={t("title")} aria-busy={room.busy || undefined}>
      <ReadinessBar
        board={board}
        mine={pages.filter((page) => page.isMine).length}
        onlyMine={onlyMine}
        onOnlyMine={setOnlyMine}
      />
      <DndContext
        id="flat-plan"
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{ announcements, screenReaderInstructions: { draggable: t("how") } }}
        onDragStart={({ active }) => {
          room.hold("page", true);
          setDragged(String(active.id));
        }}
        onDragEnd={({ active, over }) => drop(String(active.id), over)}
        onDragCancel={finish}
      >
        <SortableContext items={ids} strategy={stayPut}>
          <ol className={classes.spreads}>
            {inSpreads(pages).map((spread) => (
              <li key={spread[0]?.id} className={classes.spread}>
                {spread.map(sheet)}
              </li>
            ))}
          </ol>
        </SortableContext>
        <DragOverlay dropAnimation={null}>
          {dragged && <div className={classes.ghost}>{nameOf(dragged)}</div>}
        </DragOverlay>
      </DndContext>
    </section>
  );
}

/** Pages keep their places until the drop: a paper that reflows under the hand is hard to aim at. */
const stayPut = () => null;
