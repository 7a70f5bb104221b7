import type { ReactNode } from "react";
import classes from "./list-section.module.css";

/** A list that the house keeps: its name, a sentence about it, and the list across the whole width. */
export function ListSection({
  title,
  note,
  children,
}: {
  title: string;
  note: string;
  children: ReactNode;
}) {
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <ListNote>{note}</ListNote>
      {children}
    </section>
  );
}

/** A sentence beside such a list, or in its place while it is empty. */
export const ListNote = ({ children }: { children: ReactNode }) => (
  <p className={classes.note}>{children}</p>
);
