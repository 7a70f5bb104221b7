"use client";

import { useDraggable, useDroppable } from "@dnd-kit/core";
import { ActionIcon, Menu, NativeSelect, TextInput } from "@mantine/core";
import { IconGripVertical, IconPlus } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useContext, useRef, useState } from "react";
import { RefusalNote } from "@/components/ui/refusal-note";
import { StateMark } from "@/components/ui/state-mark";
import type { RoomPage, RoomStory } from "@/core/issue/issue-room";
import type { BoardMove } from "@/core/page/board";
import classes from "./board.module.css";
import { BoardRoom } from "./board-room";
import type { SectionName } from "./section-name";
import { SendDialog } from "./send-dialog";
import { titleOf } from "./title-of";
import type { PoolFinder } from "./use-pool-search";
import { useStageName } from "./use-stage-name";

/** The server sends so many stories at most; then there may be more. */
const poolShows = 200;

/** Copy that stands on no page yet, by section and word; taken to a page by dragging or by menu. */
export function Pool({
  stories,
  sections,
  finder,
  pages,
  onMove,
}: {
  stories: readonly RoomStory[];
  sections: readonly SectionName[];
  finder: PoolFinder;
  pages: readonly RoomPage[];
  onMove: (move: BoardMove, label: string) => void;
}) {
  const t = useTranslations("issues");
  const lost = useTranslations("refusals");
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  const { setNodeRef, isOver } = useDroppable({ id: "pool" });
  return (
    <section
      ref={setNodeRef}
      className={classes.pool}
      aria-label={t("pool.label")}
      aria-busy={finder.searching}
      data-drop={isOver || undefined}
    >
      <h2 className={classes.poolTitle}>
        {t("pool.label")}{" "}
        <span className={classes.count} role="status">
          {t(stories.length < poolShows ? "pool.count" : "pool.countMore", {
            count: stories.length,
          })}
        </span>
      </h2>
      <PoolFilters sections={sections} finder={finder} />
      {finder.failed && <RefusalNote>{lost("no-connection")}</RefusalNote>}
      {stories.length === 0 ? (
        !finder.searching && (
          <p className={classes.empty}>{t(finder.found === null ? "pool.none" : "pool.noHit")}</p>
        )
      ) : (
        <ul className={classes.stories}>
          {stories.map((story) => (
            <PoolStory
              key={story.id}
              story={story}
              section={names.get(story.sectionId) ?? story.sectionName}
              pages={pages}
              onMove={onMove}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function PoolFilters({
  sections,
  finder,
}: {
  sections: readonly SectionName[];
  finder: PoolFinder;
}) {
  const t = useTranslations("issues");
  const [text, setText] = useState(finder.search.text);
  const composing = useRef(false);
  const look = (words: string) => finder.look({ ...finder.search, text: words });
  return (
    <div className={classes.filters}>
      <TextInput
        type="search"
        size="xs"
        maxLength={200}
        aria-label={t("pool.search")}
        placeholder={t("pool.search")}
        value={text}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          look(event.currentTarget.value);
        }}
        onChange={(event) => {
          setText(event.currentTarget.value);
          if (!composing.current) look(event.currentTarget.value);
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={t("pool.section")}
        value={finder.search.sectionId}
        onChange={(event) => finder.look({ text, sectionId: event.currentTarget.value })}
        data={[
          { value: "", label: t("pool.all") },
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
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
  const elsewhere = useTranslations("room.others");
  const { others } = useContext(BoardRoom);
  const [sending, setSending] = useState(false);
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
          <Link href={`/desk/stories/${story.id}`} prefetch={false}>
            {title}
          </Link>
        </p>
        <p className={classes.facts}>
          <StateMark state={story.state} stage={stageName(story.stage)} />
          <span>{kind(story.kind)}</span>
          <span>{section}</span>
          <span>{t("words", { count: story.wordCount })}</span>
        </p>
      </div>
      <Menu position="bottom-end" hideDetached={false}>
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
          {others.length > 0 && (
            <Menu.Item onClick={() => setSending(true)}>{elsewhere("toIssue")}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {sending && <SendDialog storyId={story.id} title={title} onClose={() => setSending(false)} />}
    </li>
  );
}
