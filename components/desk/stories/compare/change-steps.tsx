"use client";

import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useLatest } from "@/components/ui/use-latest";
import classes from "./compare.module.css";

const changes = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("#compared [data-change]"),
];

/** Goes from change to change in what stands below, by button or by j and k. */
export function ChangeSteps() {
  const t = useTranslations("versions.steps");
  const [count, setCount] = useState<number | null>(null);
  const [at, setAt] = useState(-1);
  useEffect(() => setCount(changes().length), []);
  const step = useLatest((by: 1 | -1) => {
    const all = changes();
    if (all.length === 0) return;
    const next = at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length;
    setAt(next);
    all[next]?.focus({ preventScroll: true });
    all[next]?.scrollIntoView({ block: "center" });
  });
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (
        target instanceof HTMLElement &&
        target.closest("input, select, textarea, dialog, [role=dialog]")
      )
        return;
      if (key !== "j" && key !== "k") return;
      event.preventDefault();
      step(key === "j" ? 1 : -1);
    };
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, [step]);
  const none = count === 0;
  return (
    <div className={classes.steps}>
      <span role="status">
        {count !== null && (at < 0 ? t("count", { count }) : t("at", { at: at + 1, count }))}
      </span>
      {(
        [
          ["previous", -1, "k", IconArrowUp],
          ["next", 1, "j", IconArrowDown],
        ] as const
      ).map(([name, by, key, Icon]) => (
        <ActionIcon
          key={name}
          variant="default"
          aria-label={t(name)}
          title={`${t(name)} ${key}`}
          aria-keyshortcuts={key}
          disabled={none}
          onClick={() => step(by)}
        >
          <Icon size={16} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  );
}
