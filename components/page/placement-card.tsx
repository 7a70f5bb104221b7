"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ActionIcon, NativeSelect } from "@mantine/core";
import { IconGripVertical, IconLock } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useContext, useState } from "react";
import { StateMark } from "@/components/ui/state-mark";
import type { RoomPage, RoomPlacement } from "@/core/issue/issue-room";
import type { BoardMove } from "@/core/page/board";
import { type PlacementRole, placementRoles } from "@/core/page/placement";
import classes from "./board.module.css";
import { BoardRoom } from "./board-room";
import { DressForm } from "./dress-form";
import { PlacementMenu } from "./placement-menu";
import { SendDialog } from "./send-dialog";
import { printedTitle } from "./title-of";
import { useStageName } from "./use-stage-name";

/** A story on its page: dragged by its handle, moved by its menu, dressed in place. */
export function PlacementCard({
  placement,
  page,
  pages,
  readOnly,
  onMove,
}: {
  placement: RoomPlacement;
  page: RoomPage;
  pages: readonly RoomPage[];
  readOnly: boolean;
  onMove: (move: BoardMove, label: string) => void;
}) {
  const t = useTranslations("issues");
  const stageName = useStageName();
  const [dressing, setDressing] = useState(false);
  const [sending, setSending] = useState(false);
  const { hold } = useContext(BoardRoom);
  const title = printedTitle(placement, t("unnamed"), t("hiddenStory"));
  const { story, storyId } = placement;
  const locked = readOnly || !story;
  const sortable = useSortable({ id: storyId, data: { pageId: page.id }, disabled: locked });
  return (
    <li
      ref={sortable.setNodeRef}
      className={classes.card}
      data-role={placement.role}
      data-dragging={sortable.isDragging || undefined}
      style={{
        transform: CSS.Transform.toString(sortable.transform),
        transition: sortable.transition,
      }}
    >
      {!readOnly &&
        (story ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            className={classes.handle}
            ref={sortable.setActivatorNodeRef}
            {...sortable.attributes}
            {...sortable.listeners}
            aria-label={t("drag", { title })}
          >
            <IconGripVertical size={16} aria-hidden />
          </ActionIcon>
        ) : (
          <IconLock size={16} aria-label={t("hiddenStory")} />
        ))}
      <div className={classes.cardBody}>
        {(placement.kicker ?? story?.kicker) ? (
          <p className={classes.kicker}>{placement.kicker ?? story?.kicker}</p>
        ) : null}
        <p className={classes.headline}>
          {story ? (
            <Link href={`/desk/stories/${storyId}`} prefetch={false}>
              {title}
            </Link>
          ) : (
            title
          )}
        </p>
        {story && (
          <p className={classes.facts}>
            {placement.role !== "normal" && (
              <span className={classes.role}>{t(`role.${placement.role}`)}</span>
            )}
            <StateMark state={story.state} stage={stageName(story.stage)} placed />
            <span>{t("words", { count: story.wordCount })}</span>
            {placement.headline !== null && <span>{t("title.own")}</span>}
          </p>
        )}
        {dressing && story && (
          <DressForm
            placement={placement}
            story={story}
            onWriting={(writing) => hold(`dress:${storyId}`, writing)}
            onClose={() => setDressing(false)}
            onSave={(dress) => {
              onMove({ kind: "dress", storyId, dress }, t("did.dress", { title }));
              setDressing(false);
            }}
          />
        )}
      </div>
      {!locked && (
        <div className={classes.cardTools}>
          <NativeSelect
            size="xs"
            aria-label={t("roleOf", { title })}
            value={placement.role}
            onChange={(event) => {
              const role = event.currentTarget.value as PlacementRole;
              const label = t("did.role", { title, role: t(`role.${role}`) });
              onMove({ kind: "dress", storyId, dress: { role } }, label);
            }}
            data={placementRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          />
          <PlacementMenu
            placement={placement}
            page={page}
            pages={pages}
            title={title}
            dressing={dressing}
            onMove={onMove}
            onDress={() => setDressing(true)}
            onSend={() => setSending(true)}
          />
          {sending && (
            <SendDialog storyId={storyId} title={title} onClose={() => setSending(false)} />
          )}
        </div>
      )}
    </li>
  );
}
