"use client";

import { type ReactNode, useState } from "react";
import { Comments, type CommentsProps } from "@/components/desk/comments/comments";
import { ReadingQuoting } from "@/components/desk/comments/reading-quoting";
import { Panel, type PanelTab } from "./panel";

/** The panel beside a story that is read: comments speak of what is selected in the article. */
export function ReadingPanel({
  comments,
  slots,
}: {
  comments: CommentsProps;
  slots: Readonly<Partial<Record<PanelTab, ReactNode>>>;
}) {
  const [quoting] = useState(
    () => new ReadingQuoting(() => document.querySelector<HTMLElement>("#work article")),
  );
  return (
    <Panel
      first="review"
      slots={{ ...slots, comments: <Comments {...comments} quoting={quoting} /> }}
      counts={{ comments: comments.threads.filter(({ resolved }) => !resolved).length }}
    />
  );
}
