"use client";

import { ActionIcon, Button, Menu } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconChevronRight,
  IconGrid4x4,
  IconMinus,
  IconPlus,
  IconRuler2,
  IconWand,
} from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import classes from "./layout-board.module.css";
import { SendingLine } from "./sending-line";
import type { BoardHub } from "./use-board";
import type { Zoom } from "./use-zoom";

/** The row over the page: where one is, back and forth, how large, and what stands saved. */
export function BoardTools({
  board,
  zoom,
  isPreview,
  isMm,
  isLayingOut,
  menu,
  onPreview,
  onMm,
  onLayOut,
}: {
  board: BoardHub;
  zoom: Zoom;
  isPreview: boolean;
  isMm: boolean;
  isLayingOut: boolean;
  /** What can be done with the boxes picked. */
  menu: ReactNode;
  onPreview: () => void;
  onMm: () => void;
  onLayOut: () => void;
}) {
  const t = useTranslations("layout");
  return (
    <div className={classes.tools} role="toolbar" aria-label={t("tools.label")}>
      <PageSwitch board={board} />
      <span className={classes.group}>
        <Tool
          label={board.undoable ? t("tools.undo", { label: board.undoable }) : t("tools.undoNone")}
          isOff={!board.undoable || !board.mayEdit}
          onClick={board.undo}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </Tool>
        <Tool
          label={board.redoable ? t("tools.redo", { label: board.redoable }) : t("tools.redoNone")}
          isOff={!board.redoable || !board.mayEdit}
          onClick={board.redo}
        >
          <IconArrowForwardUp size={18} aria-hidden />
        </Tool>
      </span>
      {menu}
      <ZoomTools zoom={zoom} />
      <span className={classes.group}>
        <Tool label={t("tools.preview")} isOn={isPreview} onClick={onPreview}>
          <IconGrid4x4 size={18} aria-hidden />
        </Tool>
        <Tool label={t("tools.mm")} isOn={isMm} isOff={isPreview} onClick={onMm}>
          <IconRuler2 size={18} aria-hidden />
        </Tool>
      </span>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconWand size={16} aria-hidden />}
        loading={isLayingOut}
        disabled={!board.mayEdit}
        onClick={onLayOut}
      >
        {t("tools.layOut")}
      </Button>
      <span className={classes.gap} />
      <SendingLine status={board.status} revision={board.sending.queue.revision} />
      <Link
        className={classes.proofs}
        href={`/desk/issues/${board.page.issueId}/pages/${board.page.number}`}
      >
        {t("tools.proofs")}
      </Link>
    </div>
  );
}

function Tool({
  label,
  isOff = false,
  isOn,
  onClick,
  children,
}: {
  label: string;
  isOff?: boolean;
  isOn?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <ActionIcon
      variant={isOn ? "light" : "subtle"}
      color="gray"
      size="lg"
      title={label}
      aria-label={label}
      aria-pressed={isOn}
      disabled={isOff}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}

function PageSwitch({ board }: { board: BoardHub }) {
  const t = useTranslations("layout");
  const { page } = board;
  const at = page.pages.findIndex(({ number }) => number === page.number);
  const href = (number: number) => `/desk/issues/${page.issueId}/pages/${number}/layout`;
  const side = (step: 1 | -1, label: string, icon: ReactNode) => {
    const other = page.pages[at + step];
    return other ? (
      <ActionIcon
        component={Link}
        href={href(other.number)}
        variant="subtle"
        color="gray"
        size="lg"
        title={label}
        aria-label={label}
      >
        {icon}
      </ActionIcon>
    ) : (
      <ActionIcon variant="subtle" color="gray" size="lg" disabled aria-label={label}>
        {icon}
      </ActionIcon>
    );
  };
  return (
    <span className={classes.group}>
      {side(-1, t("tools.before"), <IconChevronLeft size={18} aria-hidden />)}
      <h1 className={classes.title}>{t("page", { page: page.number, name: page.name })}</h1>
      {side(1, t("tools.after"), <IconChevronRight size={18} aria-hidden />)}
    </span>
  );
}

const sizes = [0.25, 0.5, 0.75, 1, 1.5, 2] as const;

function ZoomTools({ zoom }: { zoom: Zoom }) {
  const t = useTranslations("layout");
  const percent = Math.round(zoom.scale * 100);
  return (
    <span className={classes.group}>
      <Tool label={t("tools.smaller")} onClick={() => zoom.by(1 / 1.2)}>
        <IconMinus size={16} aria-hidden />
      </Tool>
      <Menu position="bottom">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={t("tools.zoom", { percent })}
          >
            {percent} %
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={zoom.fit}>{t("tools.fit")}</Menu.Item>
          {sizes.map((size) => (
            <Menu.Item key={size} onClick={() => zoom.set(size)}>
              {size * 100} %
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Tool label={t("tools.larger")} onClick={() => zoom.by(1.2)}>
        <IconPlus size={16} aria-hidden />
      </Tool>
    </span>
  );
}
