import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./refusal-note.module.css";

/** A refusal's sentence where its cause is; read out when it appears. */
export function RefusalNote({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className={classes.note}>
      <IconAlertTriangle size={16} aria-hidden className={classes.icon} />
      <div>{children}</div>
    </div>
  );
}
