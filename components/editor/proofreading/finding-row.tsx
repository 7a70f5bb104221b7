"use client";

import { Button, Group, UnstyledButton } from "@mantine/core";
import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { PlacedFinding } from "./placed-finding";
import classes from "./proofreading.module.css";

const icons = {
  note: IconInfoCircle,
  warning: IconAlertTriangle,
  blocking: IconAlertOctagon,
} as const;

/** One finding: its words where they stand, what is wrong, what to write instead, and what to do about it. */
export function FindingRow({
  finding,
  busy,
  onGo,
  onAccept,
  onIgnore,
  mayIgnoreAlways,
}: {
  finding: PlacedFinding;
  busy: boolean;
  onGo: () => void;
  /** Null when it cannot be mended from here. */
  onAccept: (() => void) | null;
  onIgnore: (everywhere: boolean) => void;
  mayIgnoreAlways: boolean;
}) {
  const t = useTranslations("proofreading");
  const {
    rule,
    words,
    over = words,
    replacement,
    severity,
    place,
    before,
    after,
    message,
  } = finding;
  const Icon = icons[severity];
  const isHouse = message !== undefined;
  const instead = replacement === "" ? t("leaveOut") : replacement;
  return (
    <li className={classes.finding} data-severity={severity}>
      <UnstyledButton className={classes.go} data-go onClick={onGo}>
        <span className={classes.head}>
          <Icon size={14} aria-hidden />
          <span>{t(`severity.${severity}`)}</span>
          <span>· {isHouse ? t("houseRule") : t(`rule.${rule}.name`)}</span>
          {place.field !== "body" && <span>· {t(`place.${place.field}`)}</span>}
        </span>
        <span className={classes.words}>
          {before}
          <mark>{over}</mark>
          {after}
        </span>
        <span className={classes.why}>
          {isHouse ? message || t("houseWhy") : t(`rule.${rule}.why`, { ...finding.params })}
        </span>
        {over !== words && instead === null && <span className={classes.instead}>{words}</span>}
        {instead !== null && (
          <span className={classes.instead}>
            {words.length > 1 ? <s>{words}</s> : words} → <ins>{instead}</ins>
          </span>
        )}
      </UnstyledButton>
      <Group gap={4} className={classes.acts}>
        {onAccept && (
          <Button
            size="compact-xs"
            variant="light"
            onClick={onAccept}
            aria-label={t("acceptOf", { words })}
          >
            {t("accept")}
          </Button>
        )}
        {severity === "blocking" ? (
          <span className={classes.why}>{t("mustChange")}</span>
        ) : (
          <>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              disabled={busy}
              aria-label={t("ignoreHereOf", { words })}
              onClick={() => onIgnore(false)}
            >
              {t("ignoreHere")}
            </Button>
            {mayIgnoreAlways && (
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                disabled={busy}
                aria-label={t("ignoreAlwaysOf", { words })}
                onClick={() => onIgnore(true)}
              >
                {t("ignoreAlways")}
              </Button>
            )}
          </>
        )}
      </Group>
    </li>
  );
}
