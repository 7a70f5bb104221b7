import type { ReactNode } from "react";
import classes from "./panel.module.css";

/** One thing to set: its name and a sentence on the left, the fields on the right (below, on a phone). */
export function Panel({
  title,
  note,
  children,
}: {
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.panel}>
      <div>
        <h2 className={classes.title}>{title}</h2>
        {note && <p className={classes.note}>{note}</p>}
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
