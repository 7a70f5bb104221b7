import { alignBlocks } from "@/core/story/align-blocks";
import type { ComparedField } from "@/core/story/compare-drafts";
import { printedBlocks } from "@/core/story/printed-blocks";
import type { StoryContent } from "@/core/story/story";
import compare from "./compare/compare.module.css";
import { ComparedBlock } from "./compare/compared-block";
import { FieldRuns, useFieldRuns } from "./compare/compared-field";
import { movedOf } from "./compare/moved-of";
import { placeOf } from "./compare/place-of";
import classes from "./marked-story.module.css";

/**
 * A story as it will be read. With `before`, everything that changed since that text is marked, character by
 * character; without it, a clean copy.
 */
export function MarkedStory({
  content,
  before,
}: {
  content: StoryContent;
  before: StoryContent | null;
}) {
  const field = useFieldRuns(before, content);
  const line = (name: ComparedField, className: string | undefined) => {
    const { changed, isEmpty, runs } = field(name);
    return (
      !isEmpty && (
        <p className={className} {...marked(changed)}>
          <FieldRuns runs={runs} />
        </p>
      )
    );
  };
  const pairs = alignBlocks(printedBlocks(before ?? content), printedBlocks(content));
  const moved = movedOf(pairs);
  const headline = field("headline");
  return (
    <article className={classes.story} lang={content.language}>
      {(["kind", "language"] as const).map(
        (name) => field(name).changed && <div key={name}>{line(name, classes.column)}</div>,
      )}
      {line("column", classes.column)}
      {line("kicker", classes.kicker)}
      <h1 className={classes.headline} {...marked(headline.changed)}>
        <FieldRuns runs={headline.runs} />
      </h1>
      {line("deck", classes.deck)}
      {line("series", classes.column)}
      {line("credits", classes.credits)}
      {line("salutation", classes.salutation)}
      {pairs.map((pair, index) => (
        <div
          key={index}
          id={before ? placeOf(index) : undefined}
          className={compare.block}
          {...marked(!pair.same)}
        >
          <ComparedBlock pair={pair} lang={content.language} moved={moved.get(index)} />
        </div>
      ))}
      {line("signature", classes.signature)}
      {line("signDate", classes.signature)}
      {line("keywords", classes.keywords)}
    </article>
  );
}

/** What changed can be gone to from change to change. */
const marked = (changed: boolean) => changed && { "data-change": true, tabIndex: -1 };
