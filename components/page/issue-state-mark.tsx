import {
  IconBan,
  IconCircleDashed,
  IconEyeCheck,
  IconLayoutBoard,
  IconRubberStamp,
  IconWorld,
} from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { IssueState } from "@/core/issue/issue";
import classes from "./board.module.css";

const marks = {
  planning: { Icon: IconCircleDashed, colour: "var(--state-draft)" },
  editing: { Icon: IconLayoutBoard, colour: "var(--state-draft)" },
  proofing: { Icon: IconEyeCheck, colour: "var(--state-review)" },
  "signed-off": { Icon: IconRubberStamp, colour: "var(--state-approved)" },
  published: { Icon: IconWorld, colour: "var(--state-published)" },
  withdrawn: { Icon: IconBan, colour: "var(--state-gone)" },
} as const satisfies Record<IssueState, unknown>;

/** An issue's state as word, shape and colour: the same in the calendar, the room and the history. */
export function IssueStateMark({ state }: { state: IssueState }) {
  const t = useTranslations("issues.state");
  const { Icon, colour } = marks[state];
  return (
    <span className={classes.state} style={{ color: colour }} data-state={state}>
      <Icon size={15} aria-hidden />
      {t(state)}
    </span>
  );
}
