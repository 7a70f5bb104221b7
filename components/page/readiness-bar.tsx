"use client";

import { Chip } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Readiness } from "@/core/page/readiness";
import classes from "./flat-plan.module.css";

/** How far the issue is, light by light, what is late, and a way to see one's own pages alone. */
export function ReadinessBar({
  board,
  mine,
  onlyMine,
  onOnlyMine,
}: {
  board: Readiness;
  /** How many pages have something for the person to do. */
  mine: number;
  onlyMine: boolean;
  onOnlyMine: (only: boolean) => void;
}) {
  const t = useTranslations("room.ready");
  const light = useTranslations("issues.light");
  return (
    <div className={classes.bar}>
      <ul className={classes.counts} aria-label={t("label")}>
        <li data-full={board.ready === board.of || undefined}>
          {t("ready", { ready: board.ready, of: board.of })}
        </li>
        {Object.entries(board.lit).map(([name, lit]) => (
          <li key={name} data-full={lit === board.of || undefined}>
            {light.has(name) ? light(name) : name} {lit}/{board.of}
          </li>
        ))}
        {board.soon > 0 && <li data-due="soon">{t("soon", { count: board.soon })}</li>}
        {board.late > 0 && <li data-due="late">{t("late", { count: board.late })}</li>}
      </ul>
      <Chip size="xs" checked={onlyMine} onChange={onOnlyMine}>
        {t("mine", { count: mine })}
      </Chip>
    </div>
  );
}
