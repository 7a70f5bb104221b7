import {
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconPlayerPause,
  IconWorld,
  IconX,
} from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { StoryState } from "@/core/story/story";
import classes from "./state-mark.module.css";

const marks = {
  draft: { Icon: IconCircleDashed, colour: "var(--state-draft)" },
  review: { Icon: IconCircleHalf2, colour: "var(--state-review)" },
  approved: { Icon: IconCircleCheck, colour: "var(--state-approved)" },
  published: { Icon: IconWorld, colour: "var(--state-published)" },
  held: { Icon: IconPlayerPause, colour: "var(--state-held)" },
  spiked: { Icon: IconX, colour: "var(--state-gone)" },
  withdrawn: { Icon: IconBan, colour: "var(--state-gone)" },
} as const satisfies Record<StoryState, unknown>;

/**
 * A story's state as word, shape and colour: the same in lists, on pages and in histories. In review it says
 * which one (`stage`, the name of the process's stage).
 */
export function StateMark({
  state,
  stage,
  placed = false,
}: {
  state: StoryState;
  stage?: string | undefined;
  /** It stands on a page of an issue that is not out yet: 已上版. */
  placed?: boolean;
}) {
  const t = useTranslations("stories.state");
  const { Icon, colour } = marks[state];
  const word =
    state === "review" && stage
      ? t("awaiting", { stage })
      : state === "approved" && placed
        ? t("placed")
        : t(state);
  return (
    <span className={classes.mark} style={{ color: colour }} data-state={state}>
      <Icon size={15} stroke={2} aria-hidden />
      {word}
    </span>
  );
}
