"use client";

import type { ReactNode } from "react";
import { PageThumbnail } from "@/components/layout/page-thumbnail";
import type { PageLayout } from "@/core/layout/page-layout";
import classes from "./propose.module.css";

/** A page that is offered: its picture in small, what is to be known of it, and what can be done with it. */
export function ProposalCard({
  title,
  layout,
  facts,
  thumbnail,
  children,
}: {
  title: string;
  layout: PageLayout;
  facts: readonly string[];
  /** Drawn instead of the picture alone: one with boxes to choose. */
  thumbnail?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.card} aria-label={title}>
      {thumbnail ?? <PageThumbnail layout={layout} />}
      <div className={classes.about}>
        <h3 className={classes.name}>{title}</h3>
        <ul className={classes.facts}>
          {[...new Set(facts)].map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <div className={classes.acts}>{children}</div>
      </div>
    </section>
  );
}
