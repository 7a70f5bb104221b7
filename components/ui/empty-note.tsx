import type { ReactNode } from "react";
import classes from "./empty-note.module.css";

/** An empty list: what is not here, and the next step. */
export function EmptyNote({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.note}>
      <p>{children}</p>
      {action}
    </div>
  );
}
