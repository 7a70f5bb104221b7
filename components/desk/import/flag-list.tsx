"use client";

import { Anchor, UnstyledButton } from "@mantine/core";
import { IconFlag3 } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { Flag } from "@/core/page-text/page-reading";
import classes from "./import.module.css";
import type { ReadingState } from "./import-state";

/** What a person must look at. Nothing here was repaired: what stays becomes a check that blocks 签发. */
export function FlagList({ flags, state }: { flags: readonly Flag[]; state: ReadingState }) {
  const t = useTranslations("import");
  const say = useTranslations("page-text");
  if (flags.length === 0) return null;
  return (
    <section className={classes.flags} aria-labelledby="import-flags">
      <h2 id="import-flags" className={classes.heading}>
        {t("flags.title", { count: flags.filter((flag) => !flag.dismissed).length })}
      </h2>
      <p className={classes.help}>{t("flags.help")}</p>
      <ul className={classes.flagList}>
        {flags.map((flag) => (
          <li key={flag.id} data-undone={flag.dismissed || undefined}>
            <IconFlag3 size={14} aria-hidden className={classes.flagIcon} />
            <span>
              {say(`flag-${flag.code}`, { ...flag.params })}{" "}
              {flag.lines.map((line) => (
                <Anchor key={line} href={`#line-${line}`} className={classes.lineLink}>
                  {t("flags.line", { line })}
                </Anchor>
              ))}
            </span>
            <UnstyledButton
              className={classes.undo}
              onClick={() => state.toggle("dismissFlags", [flag.id], !flag.dismissed)}
            >
              {t(flag.dismissed ? "flags.restore" : "flags.dismiss")}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
