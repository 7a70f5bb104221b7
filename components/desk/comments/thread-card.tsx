"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { Anchor } from "@/core/markup/anchor";
import { formatInstant } from "@/core/text/newspaper-date";
import { CommentBox } from "./comment-box";
import type { CommentsProps } from "./comments";
import classes from "./comments.module.css";
import type { Quoting } from "./quoting";

export interface ThreadWords {
  readonly id: string;
  readonly anchor: Anchor | null;
  readonly resolved: { readonly by: string; readonly at: number } | null;
  readonly comments: readonly {
    readonly id: string;
    readonly by: string;
    /** Who brought it in, when it was said in Word by somebody without an account. */
    readonly broughtBy: string | null;
    readonly text: string;
    readonly at: number;
  }[];
}

/** One conversation: the words it is about, as they were, and what was said. */
export function ThreadCard({
  thread,
  quoting,
  actions,
  storyId,
  colleagues,
  refusal,
  timeZone,
  comment,
}: CommentsProps & { thread: ThreadWords; quoting: Quoting; actions: ReactNode }) {
  const t = useTranslations("comments");
  const word = useTranslations("word");
  const locale = useLocale();
  const [answering, setAnswering] = useState(false);
  const [gone, setGone] = useState(false);
  const act = useAct(comment, () => setAnswering(false));
  const { anchor, resolved } = thread;
  return (
    <li className={classes.thread} data-resolved={resolved !== null || undefined}>
      {anchor && (
        <button
          type="button"
          className={classes.quote}
          title={t("show")}
          onClick={() => setGone(!quoting.show(anchor))}
        >
          {anchor.exact}
        </button>
      )}
      {gone && (
        <p className={classes.muted} role="status">
          {t("gone")}
        </p>
      )}
      {thread.comments.map(({ id, by, broughtBy, text, at }) => (
        <div key={id} className={classes.comment}>
          <span className={classes.muted}>
            <strong>{by}</strong>{" "}
            <time dateTime={new Date(at).toISOString()}>
              {formatInstant(at, timeZone, locale, "datetime")}
            </time>
            {broughtBy !== null && ` · ${word("broughtBy", { by: broughtBy })}`}
          </span>
          <p>{text}</p>
        </div>
      ))}
      {resolved && (
        <p className={classes.muted}>
          {t("resolvedBy", {
            by: resolved.by,
            time: formatInstant(resolved.at, timeZone, locale, "datetime"),
          })}
        </p>
      )}
      <div className={classes.acts}>
        {refusal === null && !answering && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={() => setAnswering(true)}
          >
            {t("reply")}
          </Button>
        )}
        {actions}
      </div>
      {answering && (
        <CommentBox
          label={t("replyLabel")}
          send={t("reply")}
          colleagues={colleagues}
          act={act}
          focused
          onSend={(text) => act.run({ storyId, threadId: thread.id, anchor: null, text })}
          onLeave={() => setAnswering(false)}
        />
      )}
    </li>
  );
}
