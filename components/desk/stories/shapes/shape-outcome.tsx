"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { RefusalList } from "@/components/ui/refusal-list";
import { TextLink } from "@/components/ui/text-link";
import classes from "./shapes.module.css";

/** What was made of a story. */
export type ShapeDone =
  | { readonly is: "copied" | "merged" | "split" | "undone"; readonly id: string }
  | { readonly is: "template" };

/** What was done, where it went, and the way back where there is one. */
export function ShapeOutcome({
  done,
  problems,
  busy,
  onForget,
  onUndo,
}: {
  done: ShapeDone | null;
  problems: readonly string[];
  busy: boolean;
  onForget: () => void;
  onUndo: (secondId: string) => void;
}) {
  const t = useTranslations("shapes");
  return (
    <>
      <RefusalList messages={problems} />
      {done && (
        <div className={classes.outcome}>
          <span role="status">{t(`done.${done.is}`)}</span>
          <TextLink
            size="sm"
            href={done.is === "template" ? "/desk/settings/templates" : `/desk/stories/${done.id}`}
          >
            {t(`open.${done.is}`)}
          </TextLink>
          {done.is === "split" && (
            <Button
              size="compact-xs"
              variant="default"
              loading={busy}
              onClick={() => onUndo(done.id)}
            >
              {t("undo")}
            </Button>
          )}
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onForget}>
            {t("close")}
          </Button>
        </div>
      )}
    </>
  );
}
