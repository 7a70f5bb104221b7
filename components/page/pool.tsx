"use client";

import { useDraggable, useDroppable } from "@dnd-kit/core";
import { ActionIcon, Menu, NativeSelect, TextInput } from "@mantine/core";
import { IconGripVertical, IconPlus } from "@tabler/icons-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { StateMark } from "@/components/ui/state-mark";
import type { RoomPage, RoomStory } from "@/core/issue/issue-room";
import type { BoardMove } from "@/core/page/board";
import classes from "./board.module.css";
import { titleOf } from "./title-of";
import { useStageName } from "./use-stage-name";

/** Copy that stands on no page yet, by section and word; taken to a page by dragging or by menu. */
export function Pool({
  stories,
  pages,
  onMove,
}: {
  stories: readonly RoomStory[];
  pages: readonly RoomPage[];
  onMove: (move: BoardMove, label: string) => void;
}) {
  const t = useTranslations("issues");
  const locale = useLocale();
  const [text, setText] = useState("");
  const [section, setSection] = useState("");
  const { setNodeRef, isOver } = useDroppable({ id: "pool" });
  const sectionName = (s: RoomStory) => (locale === "en" && s.sectionNameEn) || s.sectionName;
  const sections = new Map(stories.map((s) => [s.sectionId, sectionName(s)]));
  const shown = stories.filter(
    (s) =>
      (section === "" || s.sectionId === section) &&
      `${s.kicker}${s.headline}${s.column ?? ""}${s.authorName}`.includes(text.trim()),
  );
  return (
    <section
      ref={setNodeRef}
      className={classes.pool}
      aria-label={t("pool.label")}
      data-drop={isOver || undefined}
    >
      <h2 className={classes.poolTitle}>
        {t("pool.label")}{" "}
        <span className={classes.count}>{t("pool.count", { count: shown.length })}</span>
      </h2>
      <div className={classes.filters}>
        <TextInput
          type="search"
          size="xs"
          aria-label={t("pool.search")}
          placeholder={t("pool.search")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          aria-label={t("pool.section")}
          value={section}
          onChange={(event) => setSection(event.currentTarget.value)}
          data={[
            { value: "", label: t("pool.all") },
            ...[...sections].map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <p className={classes.empty}>{stories.length === 0 ? t("pool.none") : t("pool.noHit")}</p>
      ) : (
        <ul className={classes.stories}>
          {shown.map((story) => (
            <PoolStory
              key={story.id}
              story={story}
              section={sectionName(story)}
              pages={pages}
              onMove={onMove}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function PoolStory({
  story,
  section,
  pages,
  onMove,
}: {
  story: RoomStory;
  section: string;
  pages: readonly RoomPage[];
  onMove: (move: BoardMove, label: string) => void;
}) {
  const t = useTranslations("issues");
  const kind = useTranslations("stories.kind");
  const stageName = useStageName();
  const title = titleOf(story, t("unnamed"));
  const drag = useDraggable({ id: story.id, data: { pool: true } });
  return (
    <li ref={drag.setNodeRef} className={classes.card} data-dragging={drag.isDragging || undefined}>
      <ActionIcon
        variant="subtle"
        color="gray"
        className={classes.handle}
        ref={drag.setActivatorNodeRef}
        {...drag.attributes}
        {...drag.listeners}
        aria-label={t("drag", { title })}
      >
        <IconGripVertical size={16} aria-hidden />
      </ActionIcon>
      <div className={classes.cardBody}>
        <p className={classes.headline}>
          <Link href={`/desk/stories/${story.id}`}>{title}</Link>
        </p>
        <p className={classes.facts}>
          <StateMark state={story.state} stage={stageName(story.stage)} />
          <span>{kind(story.kind)}</span>
          <span>{section}</span>
          <span>{t("words", { count: story.wordCount })}</span>
        </p>
      </div>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("placeMenu", { title })}>
            <IconPlus size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {pages.map((page) => (
            <Menu.Item
              key={page.id}
              onClick={() =>
                onMove(
                  {
                    kind: "place",
                    storyId: story.id,
                    pageId: page.id,
                    index: page.placements.length,
                  },
                  t("did.place", { title, page: page.number }),
                )
              }
            >
              {t("toPage", { page: page.number, name: page.name })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
