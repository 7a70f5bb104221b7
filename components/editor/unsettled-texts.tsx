"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { Side } from "@/core/story/compare-drafts";
import type { StoryDraft } from "@/core/story/story";
import type { Autosave, SaveStatus } from "./autosave";
import type { DeskWords } from "./desk-words";
import type { KeptCopy } from "./local-copy";
import { sendKeep } from "./send-save";
import type { StoryWords } from "./story-words";
import { TwoTexts } from "./two-texts";
import { useShownWords } from "./use-story-words";

interface Standing {
  readonly draft: StoryDraft;
  readonly revision: number;
  readonly at: number;
}

/** Two texts of the story wait for a choice: mine against somebody's save, or against what this browser kept. */
export function UnsettledTexts({
  story,
  written,
  copy,
  status,
  autosave,
  words,
  onSettled,
}: {
  story: {
    readonly id: string;
    readonly userId: string;
    readonly draft: StoryDraft;
    readonly revision: number;
    readonly updatedAt: number;
  };
  /** What stands on the screen. */
  written: StoryWords;
  copy: KeptCopy | null;
  status: SaveStatus;
  autosave: Autosave;
  words: DeskWords;
  onSettled: (result: StoryDraft) => void;
}) {
  const t = useTranslations("editor");
  const draft = useShownWords(written);
  const [failed, setFailed] = useState(false);
  const settle = async (
    theirs: Standing,
    mine: StoryDraft,
    result: StoryDraft,
    side: Side | "both",
  ) => {
    const kept = await Promise.all([
      side === "theirs" || sendKeep(story, theirs.draft, "conflict"),
      side === "mine" || sendKeep(story, mine, "conflict"),
    ]);
    setFailed(kept.includes(null));
    if (kept.includes(null)) return;
    onSettled(result);
    if (side === "theirs") autosave.accept(theirs.draft, theirs.revision, theirs.at);
    else await autosave.settle(result, theirs.revision);
  };
  const refusal = failed && <RefusalNote>{t("twoTexts.notKept")}</RefusalNote>;
  if (copy)
    return (
      <>
        {refusal}
        <TwoTexts
          theirs={story.draft}
          mine={copy.draft}
          title={t("local.title")}
          note={`${t("local.note")} ${t(copy.baseRevision < story.revision ? "local.changedSince" : "local.notChangedSince")}`}
          theirsLabel={t("local.theirs")}
          mineLabel={t("local.mine")}
          words={words}
          onChoose={(result, side) =>
            settle(
              { draft: story.draft, revision: story.revision, at: story.updatedAt },
              copy.draft,
              result,
              side,
            )
          }
        />
      </>
    );
  if (status.is !== "conflict") return null;
  const { theirs } = status;
  return (
    <>
      {refusal}
      <TwoTexts
        key={theirs.revision}
        base={autosave.acknowledged}
        theirs={theirs.draft}
        mine={draft}
        title={t("conflict.title", { by: theirs.savedBy })}
        note={t("conflict.note")}
        theirsLabel={t("conflict.theirs", { by: theirs.savedBy })}
        mineLabel={t("conflict.mine")}
        words={words}
        onChoose={(result, side) =>
          settle(
            { draft: theirs.draft, revision: theirs.revision, at: theirs.savedAt },
            draft,
            result,
            side,
          )
        }
      />
    </>
  );
}
