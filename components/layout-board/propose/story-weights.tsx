"use client";

import { Button, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { keptRoles, type StoryWeight, storyWeights } from "@/core/layout/story-weight";
import type { Board } from "../board";
import { seenStories } from "../press-page-of";
import classes from "./propose.module.css";
import { useHeadlineOf } from "./use-headline-of";

type Weights = Readonly<Record<string, StoryWeight>>;

const isRole = (weight: StoryWeight | undefined) => weight !== undefined && Number.isNaN(+weight);

/** What each story of the page is: 头条, 倒头条, 报眼, or how much it matters. What is not set is as it is placed. */
export function StoryWeights({
  board,
  weights,
  onChange,
}: {
  board: Board;
  weights: Weights;
  onChange: (weights: Record<string, StoryWeight>) => void;
}) {
  const t = useTranslations("proposals.panel");
  const headlineOf = useHeadlineOf(board);
  const stories = board.page.stories.filter(({ pageNumber }) => pageNumber === board.page.number);
  const options = [
    { value: "", label: t("weight.usual") },
    ...storyWeights.map((value) => ({ value, label: t(`weight.${value}`) })),
  ];
  function set(storyId: string, value: string) {
    const weight = storyWeights.find((known) => known === value);
    const others = Object.entries(weights).filter(
      ([id, other]) => id !== storyId && !(isRole(weight) && other === weight),
    );
    onChange({ ...Object.fromEntries(others), ...(weight && { [storyId]: weight }) });
  }
  // Whoever is placed with a role that another is given here yields it.
  const yields = ({ storyId, role }: (typeof stories)[number]) =>
    role !== "normal" && !weights[storyId] && Object.values(weights).includes(role);
  function usual(story: (typeof stories)[number]): string {
    if (yields(story)) return t("weight.1");
    const { role } = story;
    if (role === "normal") return t("weight.usual");
    return t("weight.asPlaced", { weight: t(`weight.${role}`) });
  }
  return (
    <fieldset className={classes.weights}>
      <legend>{t("weights")}</legend>
      {stories.map((story) => {
        const { storyId } = story;
        const headline = headlineOf(storyId);
        return (
          <div key={storyId} className={classes.weight}>
            <span title={headline}>{headline}</span>
            <NativeSelect
              size="xs"
              aria-label={t("weightOf", { headline })}
              data={options.map((option) =>
                option.value === "" ? { ...option, label: usual(story) } : option,
              )}
              value={weights[storyId] ?? ""}
              disabled={!board.mayEdit}
              onChange={(event) => set(storyId, event.currentTarget.value)}
            />
          </div>
        );
      })}
      <KeepRoles board={board} weights={weights} onKept={onChange} />
    </fieldset>
  );
}

/** What was said for the proposals kept on the page itself, where it is a role: the room and the press see it then. */
function KeepRoles({
  board,
  weights,
  onKept,
}: {
  board: Board;
  weights: Weights;
  onKept: (weights: Record<string, StoryWeight>) => void;
}) {
  const t = useTranslations("proposals.panel");
  const own = board.page.stories.filter(({ pageNumber }) => pageNumber === board.page.number);
  const changes = keptRoles(own, weights).flatMap(({ storyId, role }) => {
    const story = seenStories(board.page).find((one) => one.storyId === storyId);
    return story?.mayArrange ? [{ story, role }] : [];
  });
  if (changes.length === 0) return null;
  function keep() {
    for (const { story, role } of changes) board.dress(story, { role });
    const left = Object.entries(weights).filter(([, weight]) => !isRole(weight));
    onKept(Object.fromEntries(left));
    board.say(t("keptRoles"));
  }
  return (
    <div className={classes.keep}>
      <Button size="xs" variant="default" disabled={!board.mayEdit} onClick={keep}>
        {t("keepRoles")}
      </Button>
      <p className={classes.note}>{t("keepRolesNote")}</p>
    </div>
  );
}
