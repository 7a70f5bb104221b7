import { IconEye, IconPencil, IconRuler2 } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { RoomPage } from "@/core/issue/issue-room";
import classes from "./flat-plan.module.css";
import { printedTitle } from "./title-of";
import { useStageName } from "./use-stage-name";

const signs = { layout: IconRuler2, writing: IconPencil, review: IconEye } as const;

/** Who has what of a page in hand now. */
export function PageHolds({ page }: { page: RoomPage }) {
  const t = useTranslations("room.holds");
  const words = useTranslations("issues");
  const stageName = useStageName();
  if (page.holds.length === 0) return null;
  const titleOf = (storyId: string | null) => {
    const placed = page.placements.find((p) => p.storyId === storyId);
    return placed
      ? printedTitle(placed, words("unnamed"), words("hiddenStory"))
      : words("hiddenStory");
  };
  return (
    <ul className={classes.holds} aria-label={t("label")}>
      {page.holds.map((hold) => {
        const Icon = signs[hold.kind];
        const title = titleOf(hold.storyId);
        const stage = stageName(hold.stage) ?? "";
        return (
          <li key={`${hold.kind} ${hold.storyId} ${hold.name}`}>
            <Icon size={13} aria-hidden />
            <span>{t(hold.kind, { name: hold.name, title, stage })}</span>
          </li>
        );
      })}
    </ul>
  );
}
