"use client";

import { Button, Group, Switch } from "@mantine/core";
import { useTranslations } from "next-intl";
import { memo, useState, useSyncExternalStore } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { EmptyNote } from "@/components/ui/empty-note";
import { RefusalList } from "@/components/ui/refusal-list";
import type { Anchor } from "@/core/markup/anchor";
import { CommentBox } from "./comment-box";
import classes from "./comments.module.css";
import type { Quoting } from "./quoting";
import { ThreadCard, type ThreadWords } from "./thread-card";

export interface CommentsProps {
  readonly storyId: string;
  readonly threads: readonly ThreadWords[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  /** Why this person may not comment; null when they may. */
  readonly refusal: string | null;
  readonly timeZone: string;
  readonly comment: (input: {
    storyId: string;
    threadId: string | null;
    anchor: Anchor | null;
    text: string;
  }) => Promise<ActionAnswer<unknown>>;
  readonly resolve: (input: {
    storyId: string;
    threadId: string;
    resolved: boolean;
  }) => Promise<ActionAnswer<unknown>>;
}

/** What the desk says about a story: about the words selected in it, or about all of it. A key in the text draws none of it anew. */
export const Comments = memo(function Comments({
  quoting,
  ...props
}: CommentsProps & { quoting: Quoting }) {
  const { storyId, threads } = props;
  const t = useTranslations("comments");
  const quote = useSyncExternalStore(quoting.subscribe, quoting.read, () => null);
  const [all, setAll] = useState(false);
  const act = useAct(props.resolve);
  const begin = useAct(props.comment);
  const open = threads.filter(({ resolved }) => resolved === null);
  const shown = all ? threads : open;
  return (
    <section aria-label={t("label")} className={classes.comments}>
      {props.refusal === null ? (
        <CommentBox
          label={t(quote ? "aboutWords" : "aboutStory")}
          send={t("send")}
          colleagues={props.colleagues}
          act={begin}
          onSend={(text) => begin.run({ storyId, threadId: null, anchor: quote, text })}
        >
          {quote && <blockquote className={classes.quote}>{quote.exact}</blockquote>}
        </CommentBox>
      ) : (
        <p className={classes.muted}>{props.refusal}</p>
      )}
      <RefusalList messages={act.refusals.map(({ message }) => message)} />
      {act.dialog}
      {threads.length > open.length && (
        <Switch
          size="xs"
          label={t("all", { count: threads.length - open.length })}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      )}
      {threads.length === 0 && <EmptyNote>{t("none")}</EmptyNote>}
      <ul className={classes.threads}>
        {shown.map((thread) => (
          <ThreadCard
            key={thread.id}
            thread={thread}
            quoting={quoting}
            {...props}
            actions={
              props.refusal === null && (
                <Group gap="xs">
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    loading={act.busy}
                    onClick={() =>
                      void act.run({
                        storyId,
                        threadId: thread.id,
                        resolved: thread.resolved === null,
                      })
                    }
                  >
                    {t(thread.resolved === null ? "resolve" : "reopen")}
                  </Button>
                </Group>
              )
            }
          />
        ))}
      </ul>
    </section>
  );
});
