import { useTranslations } from "next-intl";
import story from "@/components/desk/stories/marked-story.module.css";
import type { BlockPair } from "@/core/story/align-blocks";
import type { ComparedField } from "@/core/story/compare-drafts";
import type { StoryContent } from "@/core/story/story";
import classes from "./compare.module.css";
import { ComparedBlock } from "./compared-block";
import { FieldRuns, useFieldRuns } from "./compared-field";
import { movedOf } from "./moved-of";
import { placeOf } from "./place-of";

/** The dateline runs into the first paragraph, as in print. */
const above = [
  "kind",
  "language",
  "column",
  "kicker",
  "headline",
  "deck",
  "series",
  "credits",
  "salutation",
] as const;
const below = ["signature", "signDate", "keywords"] as const;

/** Two texts beside each other, part by part on one height: left as it was, right as it is. On a phone one above the other. */
export function SideBySide({
  before,
  after,
  pairs,
  labels,
}: {
  before: StoryContent;
  after: StoryContent;
  pairs: readonly BlockPair[];
  /** What the two texts are called. */
  labels: { readonly before: string; readonly after: string };
}) {
  const t = useTranslations("versions");
  const names = useTranslations("stories.field");
  const field = useFieldRuns(before, after);
  const moved = movedOf(pairs);
  const sides = ["before", "after"] as const;
  const fields = (of: readonly ComparedField[]) =>
    of.map((name) => {
      const { changed, isEmpty, runs } = field(name);
      if (isEmpty || (!changed && (name === "kind" || name === "language"))) return null;
      return (
        <Row key={name} changed={changed}>
          {sides.map((side) => (
            <div key={side} className={classes.side}>
              <span className={classes.name}>{names(name)}</span>
              <p className={name === "headline" ? classes.headline : classes.line}>
                <FieldRuns runs={runs} side={side} />
              </p>
            </div>
          ))}
        </Row>
      );
    });
  return (
    <div className={`${story.story} ${classes.sides}`}>
      <div className={`${classes.row} ${classes.labels}`}>
        {sides.map((side) => (
          <strong key={side}>{labels[side]}</strong>
        ))}
      </div>
      {fields(above)}
      {pairs.map((pair, index) => (
        <Row key={index} id={placeOf(index)} changed={!pair.same}>
          {sides.map((side) => (
            <div
              key={side}
              className={classes.side}
              lang={(side === "after" ? after : before).language}
            >
              {pair[side] ? (
                <ComparedBlock
                  pair={pair}
                  side={side}
                  lang={(side === "after" ? after : before).language}
                  moved={moved.get(index)}
                />
              ) : (
                <span className={classes.none}>{t("notThere")}</span>
              )}
            </div>
          ))}
        </Row>
      ))}
      {fields(below)}
    </div>
  );
}

function Row({
  id,
  changed,
  children,
}: {
  id?: string;
  changed: boolean;
  children: React.ReactNode;
}) {
  return (
    <div
      id={id}
      className={classes.row}
      data-change={changed || undefined}
      tabIndex={changed ? -1 : undefined}
    >
      {children}
    </div>
  );
}
