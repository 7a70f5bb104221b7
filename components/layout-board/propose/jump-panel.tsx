"use client";

import { Button, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { StoryBox } from "@/core/layout/box";
import { fitStory } from "@/core/layout/fit-story";
import type { Board } from "../board";
import { Asking } from "./asking";
import classes from "./propose.module.css";
import type { ProposeActs } from "./propose-acts";
import { useHeadlineOf } from "./use-headline-of";

/** 转版: lets the picked story go on on another page, or brings it back whole. */
export function JumpPanel({ board, acts }: { board: Board; acts: ProposeActs }) {
  const t = useTranslations("proposals.jump");
  const box = board.layout.boxes.find(
    (one): one is StoryBox => one.kind === "story" && board.selected.includes(one.id),
  );
  return (
    <section className={classes.panel} aria-label={t("title")}>
      <h3 className={classes.title}>{t("title")}</h3>
      {box === undefined ? (
        <p className={classes.note}>{t("pick")}</p>
      ) : box.jumpFrom !== null ? (
        <p className={classes.note}>{t("isRest", { page: box.jumpFrom })}</p>
      ) : (
        <JumpOf key={box.id} box={box} board={board} acts={acts} />
      )}
    </section>
  );
}

function JumpOf({ box, board, acts }: { box: StoryBox; board: Board; acts: ProposeActs }) {
  const t = useTranslations("proposals.jump");
  const others = board.page.pages.filter(({ number }) => number !== board.page.number);
  const [to, setTo] = useState(String(others[0]?.number ?? ""));
  const act = useAct(acts.jump, () => void board.refresh());
  const { issueId, pageId } = board.page;
  const copy = board.copies.get(box.storyId);
  const headline = useHeadlineOf(board)(box.storyId);
  const over = copy ? fitStory(copy, box, board.layout.format).over : 0;
  // The server jumps what it knows: what was done here must have arrived there.
  const isOff = !board.mayEdit || !board.isSent;
  const jump = (page: number | null) =>
    void act.run({ issueId, pageId, ...board.standing(), boxId: box.id, to: page });
  return (
    <>
      {box.jumpTo === null ? (
        <>
          <p className={classes.note}>
            {over > 0 ? t("over", { headline, count: over }) : t("fits", { headline })}
          </p>
          <NativeSelect
            label={t("page")}
            value={to}
            data={others.map(({ number, name }) => ({
              value: String(number),
              label: t("pageName", { page: number, name }),
            }))}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <Button
            variant="default"
            loading={act.busy}
            disabled={isOff || over === 0 || others.length === 0}
            onClick={() => jump(Number(to))}
          >
            {t("go")}
          </Button>
        </>
      ) : (
        <>
          <p className={classes.note}>{t("goesOn", { headline, page: box.jumpTo })}</p>
          <Button variant="default" loading={act.busy} disabled={isOff} onClick={() => jump(null)}>
            {t("back")}
          </Button>
          <Button
            variant="subtle"
            loading={act.busy}
            disabled={isOff}
            onClick={() => jump(box.jumpTo)}
          >
            {t("again")}
          </Button>
        </>
      )}
      <Asking act={act} label={t("title")} />
    </>
  );
}
