"use client";

import { ActionIcon, Button, Checkbox } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { ContentsBox } from "@/core/layout/box";
import type { LayoutMove } from "@/core/layout/layout-move";
import { leadsOfPages } from "@/core/layout/leads-of-pages";
import type { Board } from "../board";
import classes from "./propose.module.css";

/** The most stories 导读 names. */
const most = 40;

/** What it lists; a lock keeps its place, as it does of the heads beside it, and not its words. */
function listing(box: ContentsBox, storyIds: readonly string[]): readonly LayoutMove[] {
  const dress = { storyIds: storyIds.slice(0, most) };
  const list: LayoutMove = { kind: "dress", id: box.id, dress };
  const lock = (isLocked: boolean): LayoutMove => ({ kind: "lock", ids: [box.id], isLocked });
  return box.isLocked ? [lock(false), list, lock(true)] : [list];
}

/** 导读: which stories of other pages the front page points at, and in which order. */
export function ContentsPanel({ board }: { board: Board }) {
  const t = useTranslations("proposals.contents");
  const panel = useTranslations("proposals.panel");
  const box = board.layout.boxes.find((one): one is ContentsBox => one.kind === "contents");
  if (!box)
    return (
      <section className={classes.panel} aria-label={t("title")}>
        <h3 className={classes.title}>{t("title")}</h3>
        <p className={classes.note}>{t("noBox")}</p>
      </section>
    );
  const leads = leadsOfPages(board.page.elsewhere);
  const { elsewhere } = board.page;
  // A story that has left the issue since is not printed, and goes with the next change.
  const listed = box.storyIds.filter((id) => elsewhere.some(({ storyId }) => storyId === id));
  const chosen = listed.length > 0 ? listed : leads;
  const isFixed = !board.mayEdit;
  const set = (storyIds: readonly string[]) => void board.act(listing(box, storyIds), t("changed"));
  const known = board.page.elsewhere.filter(({ headline }) => headline !== null);
  const inOrder = [
    ...chosen.flatMap((id) => elsewhere.find(({ storyId }) => storyId === id) ?? []),
    ...known.filter(({ storyId }) => !chosen.includes(storyId)),
  ];
  function shift(at: number, to: number) {
    const ids = [...chosen];
    const [moved] = ids.splice(at, 1);
    if (moved) ids.splice(to, 0, moved);
    set(ids);
  }
  return (
    <section className={classes.panel} aria-label={t("title")}>
      <h3 className={classes.title}>{t("title")}</h3>
      <p className={classes.note}>{t("note")}</p>
      <Button
        size="xs"
        variant="default"
        disabled={isFixed || known.length === 0}
        onClick={() => set(leads)}
      >
        {t("leads")}
      </Button>
      {known.length === 0 && <p className={classes.note}>{t("nothing")}</p>}
      <ul className={classes.lines}>
        {inOrder.map(({ storyId, headline: own, pageNumber }) => {
          const at = chosen.indexOf(storyId);
          const headline = own ?? panel("unseen");
          return (
            <li key={storyId} className={classes.line}>
              <Checkbox
                size="xs"
                label={t("line", { headline, page: pageNumber })}
                checked={at >= 0}
                disabled={isFixed || (at >= 0 && chosen.length === 1)}
                onChange={() =>
                  set(at < 0 ? [...chosen, storyId] : chosen.filter((id) => id !== storyId))
                }
              />
              {at >= 0 && (
                <>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    disabled={isFixed || at === 0}
                    aria-label={t("up", { headline })}
                    onClick={() => shift(at, at - 1)}
                  >
                    <IconArrowUp size={14} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    disabled={isFixed || at === chosen.length - 1}
                    aria-label={t("down", { headline })}
                    onClick={() => shift(at, at + 1)}
                  >
                    <IconArrowDown size={14} aria-hidden />
                  </ActionIcon>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
