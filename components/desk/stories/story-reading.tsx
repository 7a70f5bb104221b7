import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CommentsProps } from "@/components/desk/comments/comments";
import { FreshOnReturn } from "@/components/desk/fresh-on-return";
import { LeftOverCopy } from "@/components/editor/left-over-copy";
import { ReadingPreview } from "@/components/editor/preview/reading-preview";
import { ActButton } from "@/components/ui/act-button";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { StoryContent, StoryDraft } from "@/core/story/story";
import { MarkedStory } from "./marked-story";
import type { PanelTab } from "./panel";
import { ReadingPanel } from "./reading-panel";
import { ReadingShapes } from "./shapes/reading-shapes";
import type { StoryShapesProps } from "./shapes/use-story-shapes";
import classes from "./workspace.module.css";

export interface StoryReadingProps {
  readonly story: {
    readonly id: string;
    readonly userId: string;
    readonly draft: StoryDraft;
    readonly drawnAt: number;
  };
  readonly content: StoryContent;
  /** The text read at the last review, while the story waits for one. */
  readonly read: {
    readonly number: number;
    readonly content: StoryContent;
    readonly same: boolean;
  } | null;
  readonly isUnderReview: boolean;
  /** Shown without marks, as it will be printed. */
  readonly isClean: boolean;
  readonly facts: ReactNode;
  readonly links: ReactNode;
  readonly edit: { readonly label: string; readonly refusal: string | null };
  readonly note: string | null;
  readonly openSuggestions: number;
  readonly shapes: Omit<StoryShapesProps, "storyId" | "headline">;
  readonly comments: CommentsProps;
  readonly slots: Readonly<Partial<Record<PanelTab, ReactNode>>>;
}

/** A story being read: what changed since the last review marked, and beside it what may be done. */
export function StoryReading(props: StoryReadingProps) {
  const { story, read, isUnderReview, isClean, edit } = props;
  const t = useTranslations("stories.read");
  const here = `/desk/stories/${story.id}`;
  const isMarked = isUnderReview && !isClean && read !== null;
  return (
    <div className={classes.workspace}>
      <FreshOnReturn drawnAt={story.drawnAt} />
      <div>
        <div className={classes.bar}>
          <div className={classes.facts}>{props.facts}</div>
          <div className={classes.actions}>
            {props.links}
            <ReadingShapes storyId={story.id} headline={props.content.headline} {...props.shapes} />
            <ReadingPreview story={{ id: story.id, userId: story.userId }} />
            {edit.refusal === null ? (
              <LinkButton href={`${here}?mode=edit`} size="xs" variant="default">
                {edit.label}
              </LinkButton>
            ) : (
              <ActButton size="xs" variant="default" refused={edit.refusal}>
                {edit.label}
              </ActButton>
            )}
          </div>
        </div>
        <LeftOverCopy story={story} />
        {props.note && <p className={classes.note}>{props.note}</p>}
        {props.openSuggestions > 0 && (
          <p className={classes.note}>
            {t("openSuggestions", { count: props.openSuggestions })}{" "}
            {edit.refusal === null && (
              <TextLink href={`${here}?mode=edit`} size="sm">
                {t("seeSuggestions")}
              </TextLink>
            )}
          </p>
        )}
        {isUnderReview && (
          <p className={classes.facts}>
            {read
              ? t(read.same ? "noChanges" : "comparedWith", { version: read.number })
              : t("nothingBefore")}
            {read && !read.same && (
              <TextLink href={isMarked ? `${here}?view=clean` : here} size="sm">
                {t(isMarked ? "clean" : "marked")}
              </TextLink>
            )}
          </p>
        )}
        <MarkedStory content={props.content} before={isMarked ? read.content : null} />
      </div>
      <ReadingPanel comments={props.comments} slots={props.slots} />
    </div>
  );
}
