import Link from "next/link";
import type { ReactNode } from "react";
import classes from "./today.module.css";

/** One list of Today, with how many stand in it; `href` leads to the whole list. */
export function TodayPart({
  title,
  count,
  href,
  children,
}: {
  title: string;
  count: number;
  href?: string;
  children: ReactNode;
}) {
  return (
    <section className={classes.part}>
      <h2 className={classes.title}>
        {href ? (
          <Link href={href} prefetch={false}>
            {title}
          </Link>
        ) : (
          title
        )}
        {count > 0 && <span className={classes.count}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}
