"use client";

import { ActionIcon, Button, Image } from "@mantine/core";
import { IconGripVertical, IconPlus } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SeenStory } from "@/core/layout/board-view";
import type { Box } from "@/core/layout/box";
import { boxesToPlace, freeId } from "@/core/layout/boxes-to-place";
import { emMm, rowMm, spanChars } from "@/core/layout/grid";
import type { PageLayout } from "@/core/layout/page-layout";
import { roomFor } from "@/core/layout/room-for";
import { pictureFoot } from "@/core/layout/story-variants";
import type { PressPicture } from "@/core/paper/press-page";
import classes from "./layout-board.module.css";
import { OtherBoxes } from "./other-boxes";
import { seenStories, wishOf } from "./press-page-of";
import type { BoardHub } from "./use-board";
import { type Place, useNewDrag } from "./use-new-drag";

/** What belongs on the page and stands nowhere on it yet: stories, their pictures, and the paper's own boxes. */
export function Pool({ board, px }: { board: BoardHub; px: number }) {
  const t = useTranslations("layout");
  const { page, layout } = board;
  const placed = new Set(
    layout.boxes.flatMap((box) => (box.kind === "story" ? [box.storyId] : [])),
  );
  const shown = new Set(layout.boxes.flatMap(picturesOf));
  const own = seenStories(page).filter(({ pageNumber }) => pageNumber === page.number);
  const stories = own.filter(({ storyId }) => !placed.has(storyId));
  const pictures = [...new Set(own.flatMap(({ pictureIds }) => pictureIds))].filter(
    (id) => page.pictures[id] && !shown.has(id),
  );
  return (
    <section className={classes.pool} aria-labelledby="board-pool">
      <h2 id="board-pool">{t("pool.label")}</h2>
      {stories.length === 0 && <p className={classes.hint}>{emptyWords(board, t)}</p>}
      <ul className={classes.poolList}>
        {stories.map((story) => (
          <PoolStory key={story.storyId} story={story} board={board} px={px} />
        ))}
      </ul>
      {pictures.length > 0 && <h3>{t("pool.pictures")}</h3>}
      <ul className={classes.poolPictures}>
        {pictures.map((id) => {
          const picture = page.pictures[id];
          return (
            picture && <PoolPicture key={id} id={id} picture={picture} board={board} px={px} />
          );
        })}
      </ul>
      <OtherBoxes board={board} />
      <Link className={classes.roomLink} href={`/desk/issues/${page.issueId}`}>
        {t("pool.room")}
      </Link>
    </section>
  );
}

const emptyWords = ({ page }: BoardHub, t: ReturnType<typeof useTranslations<"layout">>): string =>
  t(page.stories.length === 0 ? "pool.noStories" : "pool.allPlaced");

const picturesOf = (box: Box): readonly string[] => {
  if (box.kind === "picture" || box.kind === "ad") return box.pictureId ? [box.pictureId] : [];
  return box.kind === "story" && box.picture ? [box.picture.pictureId] : [];
};

function PoolStory({ story, board, px }: { story: SeenStory; board: BoardHub; px: number }) {
  const t = useTranslations("layout");
  const copy = board.copies.get(story.storyId);
  const title = copy?.headline || t("untitled");
  const make: Place = (at) =>
    boxesToPlace(board.now().layout, wishOf(story, board.page, board.now().layout), at);
  const name = t("named", { kind: t("kind.story"), words: title });
  const { place, dragProps } = useNewDrag(board, px, make, name);
  return (
    <li className={classes.poolItem}>
      <span className={classes.grip} {...dragProps} aria-hidden>
        <IconGripVertical size={16} />
      </span>
      <span className={classes.poolWords}>
        <strong>{title}</strong>
        <small>
          {t("pool.facts", {
            n: copy?.text.characters ?? 0,
            pictures: story.pictureIds.length,
          })}
        </small>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={!board.mayEdit}
        aria-label={t("pool.place", { title })}
        title={t("pool.place", { title })}
        onClick={onceOf(place)}
      >
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** Columns a picture goes across when it comes to the page by itself. */
const pictureSpan = 2;

function PoolPicture({
  id,
  picture,
  board,
  px,
}: {
  id: string;
  picture: PressPicture;
  board: BoardHub;
  px: number;
}) {
  const t = useTranslations("layout");
  const title = picture.caption || picture.alt || t("kind.picture");
  const make: Place = (at) => {
    const { layout } = board.now();
    const { format } = layout;
    const span = Math.min(pictureSpan, format.columns);
    const high = (spanChars(format, span) * emMm(format) * picture.height) / picture.width;
    const size = { span, rows: Math.round(high / rowMm(format)) + pictureFoot };
    const area = at ? { ...at, ...size } : roomFor(layout, size);
    const owner = seenStories(board.page).find(({ pictureIds }) => pictureIds.includes(id));
    return (
      area && [
        {
          kind: "picture",
          id: newId(layout, `p-${id}`),
          isLocked: false,
          ...area,
          pictureId: id,
          storyId: owner?.storyId ?? null,
          caption: picture.caption,
          crop: null,
        },
      ]
    );
  };
  const name = t("named", { kind: t("kind.picture"), words: title });
  const { place, dragProps } = useNewDrag(board, px, make, name);
  return (
    <li className={classes.poolPicture}>
      <Image src={picture.src} alt="" {...dragProps} draggable={false} />
      <Button
        size="compact-xs"
        variant="subtle"
        disabled={!board.mayEdit}
        aria-label={t("pool.placePicture", { title })}
        onClick={onceOf(place)}
      >
        {title}
      </Button>
    </li>
  );
}

/** Under the second of two quick presses lies the next of the list, which has moved up: it was not meant. */
const onceOf =
  (act: () => void) =>
  ({ detail }: { readonly detail: number }): void => {
    if (detail < 2) act();
  };

const newId = ({ boxes }: PageLayout, id: string): string =>
  freeId(id, new Set(boxes.map((box) => box.id)));
