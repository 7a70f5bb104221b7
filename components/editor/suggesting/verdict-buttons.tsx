"use client";

import { ActionIcon } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { Verdict } from "@/core/markup/settle";
import classes from "./suggesting.module.css";

const icons = { accept: IconCheck, reject: IconX } as const;

/** Accepts or rejects one suggestion; `about` says to a screen reader which. */
export function VerdictButtons({
  about,
  readOnly,
  onDecide,
}: {
  about: string;
  readOnly: boolean;
  onDecide: (verdict: Verdict) => void;
}) {
  const t = useTranslations("editor.suggesting");
  return (
    <span className={classes.verdicts}>
      {(["accept", "reject"] as const).map((verdict) => {
        const Icon = icons[verdict];
        return (
          <ActionIcon
            key={verdict}
            variant="subtle"
            color="gray"
            disabled={readOnly}
            aria-label={t(`${verdict}One`, { about })}
            title={t(verdict)}
            onClick={() => onDecide(verdict)}
          >
            <Icon size={16} aria-hidden />
          </ActionIcon>
        );
      })}
    </span>
  );
}
