"use client";

import { Button, Menu, Tabs } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useActsOf } from "@/components/desk/use-acts-of";
import { EmptyNote } from "@/components/ui/empty-note";
import { PageHead } from "@/components/ui/page-head";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { BoardActions } from "./board-actions";
import type { BoardPage } from "./board-page";
import { BoardTools } from "./board-tools";
import type { Drop } from "./box-drag";
import { BoxMenuItems } from "./box-menu";
import { Canvas } from "./canvas";
import { CutPanel } from "./cut-panel";
import { FaultList, useFaults } from "./fault-list";
import { HoldingNote } from "./holding-note";
import { Inspector } from "./inspector";
import classes from "./layout-board.module.css";
import { Pool } from "./pool";
import { seenStories } from "./press-page-of";
import type { ProposeActs } from "./propose/propose-acts";
import { useProposeTabs } from "./propose/use-propose-tabs";
import { type BoardHub, useBoard } from "./use-board";
import { useBoardKeys } from "./use-board-keys";
import { useBoxActs } from "./use-box-acts";
import { useBoxWords } from "./use-box-words";
import { pxOfMm, useZoom } from "./use-zoom";

/** The screen at which a page is laid out. */
export function LayoutBoard({
  initial,
  actions,
  propose,
}: {
  initial: BoardPage;
  actions: BoardActions;
  /** What the panels that lay a page out by themselves ask of the server. */
  propose: ProposeActs;
}) {
  const t = useTranslations("layout");
  if (initial.layout === null)
    return (
      <>
        <PageHead title={t("page", { page: initial.number, name: initial.name })} />
        <EmptyNote action={<Link href="/desk/settings/publication">{t("noFormat.settings")}</Link>}>
          {t("noFormat.words")}
        </EmptyNote>
      </>
    );
  return <Board key={initial.pageId} initial={initial} actions={actions} propose={propose} />;
}

function Board({
  initial,
  actions: given,
  propose,
}: {
  initial: BoardPage;
  actions: BoardActions;
  propose: ProposeActs;
}) {
  const t = useTranslations("layout");
  const actions = useActsOf(given);
  const tabs = useProposeTabs(useActsOf(propose));
  const board = useBoard(initial, actions);
  const refusals = useTranslations("refusals");
  const words = useBoxWords(board.copies);
  const acts = useBoxActs(board, words);
  const viewport = useRef<HTMLDivElement>(null);
  const zoom = useZoom(viewport, board.layout.format);
  const faults = useFaults(board, words);
  const [isPreview, setPreview] = useState(false);
  const [isMm, setMm] = useState(false);
  const [tab, setTab] = useState<string | null>("box");
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const onDrop = (drop: Drop) => dropOn(board, drop, (key, name) => t(`did.${key}`, { name }));
  useKeptFocus(board);
  const dropOn = (of: BoardHub, drop: Drop, say: (key: string, name: string) => string) => {
    const box = of.now().layout.boxes.find(({ id }) => id === drop.id);
    const other = drop.kind === "swap" && of.now().layout.boxes.find(({ id }) => id === drop.other);
    // It was taken off the page while a hand had it.
    if (!box) return of.warn(refusals("layout-box-gone"));
    const names = [box, ...(other ? [other] : [])].map(words.nameOf).join(t("and"));
    if (drop.kind === "move") {
      const { column, row } = drop.area;
      of.act([{ kind: "move", id: box.id, column, row }], say("move", names));
    } else of.act([drop], say(drop.kind, names));
  };
  const picked = board.layout.boxes.find(
    ({ id }) => board.selected.length === 1 && id === board.selected[0],
  );
  const story =
    picked?.kind === "story" &&
    seenStories(board.page).find(({ storyId }) => storyId === picked.storyId);
  useBoardKeys(board, zoom);
  const items = <BoxMenuItems board={board} acts={acts} onCut={() => setTab("cut")} />;
  return (
    <div className={classes.screen}>
      <BoardTools
        board={board}
        zoom={zoom}
        isPreview={isPreview}
        isMm={isMm}
        isLayingOut={board.isLayingOut}
        menu={
          <Menu position="bottom-start" width={240}>
            <Menu.Target>
              <Button size="xs" variant="default" leftSection={<IconDots size={16} aria-hidden />}>
                {t("tools.acts")}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>{items}</Menu.Dropdown>
          </Menu>
        }
        onPreview={() => setPreview(!isPreview)}
        onMm={() => setMm(!isMm)}
        onLayOut={board.layOut}
      />
      <div className={classes.notes}>
        <HoldingNote board={board} />
        {board.page.mayNot && <p className={classes.hint}>{board.page.mayNot}</p>}
      </div>
      <div className={classes.refusal}>
        {board.refusal && <RefusalNote>{board.refusal}</RefusalNote>}
      </div>
      <p className={classes.said} role="status">
        {board.said}
      </p>
      <Pool board={board} px={zoom.scale * pxOfMm} />
      <Canvas
        board={board}
        words={words}
        acts={acts}
        zoom={zoom}
        viewport={viewport}
        label={t("canvas", { page: board.page.number })}
        isPreview={isPreview}
        isMm={isMm}
        onDrop={onDrop}
        onMenu={setMenuAt}
      />
      <Menu
        opened={menuAt !== null}
        hideDetached={false}
        returnFocus
        onClose={() => setMenuAt(null)}
        width={240}
        position="bottom-start"
      >
        <Menu.Target>
          <span
            aria-hidden
            className={classes.menuAt}
            style={{ left: menuAt?.x ?? 0, top: menuAt?.y ?? 0 }}
          />
        </Menu.Target>
        <Menu.Dropdown>{items}</Menu.Dropdown>
      </Menu>
      <Tabs value={tab} onChange={setTab} className={classes.side} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="box">{t("tabs.box")}</Tabs.Tab>
          <Tabs.Tab value="cut">{t("tabs.cut")}</Tabs.Tab>
          <Tabs.Tab value="faults">{t("tabs.faults", { n: faults.length })}</Tabs.Tab>
          {tabs.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="box" className={classes.panel} tabIndex={0}>
          <Inspector board={board} acts={acts} words={words} />
        </Tabs.Panel>
        <Tabs.Panel value="cut" className={classes.panel} tabIndex={0}>
          {story && picked?.kind === "story" ? (
            <CutPanel key={story.storyId} board={board} box={picked} story={story} />
          ) : (
            <p className={classes.hint}>{t("cut.none")}</p>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="faults" className={classes.panel} tabIndex={0}>
          <FaultList board={board} faults={faults} />
        </Tabs.Panel>
        {tabs.map(({ id, content }) => (
          <Tabs.Panel key={id} value={id} className={classes.panel} tabIndex={0}>
            {content(board)}
          </Tabs.Panel>
        ))}
      </Tabs>
      {board.sending.signInDialog}
    </div>
  );
}

/** Boxes stand in reading order: the one that has the keys keeps them when its place in that order changes. */
function useKeptFocus(board: BoardHub): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      last.current = (event.target as HTMLElement).dataset?.boxId ?? null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  const { boxes } = board.layout;
  useEffect(() => {
    if (boxes.length === 0 || !last.current || document.activeElement !== document.body) return;
    const box = document.querySelector<HTMLElement>(`[data-box-id="${last.current}"]`);
    (box ?? document.querySelector<HTMLElement>("[data-box-id]"))?.focus({ preventScroll: true });
  }, [boxes]);
}
