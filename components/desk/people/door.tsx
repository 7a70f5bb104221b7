import type { ReactNode } from "react";
import classes from "./door.module.css";

/** A screen in front of the newsroom: the paper's name, one task, nothing else. */
export function Door({
  publication,
  title,
  note,
  wide,
  children,
}: {
  publication: string;
  title: string;
  note?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <main className={classes.door}>
      <div className={wide ? classes.wide : classes.narrow}>
        <p className={classes.name}>{publication}</p>
        <h1 className={classes.title}>{title}</h1>
        {note && <p className={classes.note}>{note}</p>}
        {children}
      </div>
    </main>
  );
}
