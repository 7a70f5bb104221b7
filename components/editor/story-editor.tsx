"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { SignInDialog } from "@/components/desk/sign-in-dialog";
import { Panel } from "@/components/desk/stories/panel";
import workspace from "@/components/desk/stories/workspace.module.css";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { Body } from "@/core/blocks/body";
import { compareDrafts, isSameDraft, type Side } from "@/core/story/compare-drafts";
import type { StoryDraft } from "@/core/story/story";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import { CreditsField } from "./credits-field";
import { DetailsForm } from "./details-form";
import classes from "./editor.module.css";
import { type KeptCopy, localCopyOf } from "./local-copy";
import { sendKeep } from "./send-save";
import { StatusLine } from "./status-line";
import { StoryText } from "./story-text";
import { TextField } from "./text-field";
import { TwoTexts } from "./two-texts";
import { useAutosave } from "./use-autosave";

export interface EditedStory {
  readonly id: string;
  readonly userId: string;
  readonly draft: StoryDraft;
  readonly revision: number;
  readonly updatedAt: number;
}

export interface StoryEditorProps {
  readonly story: EditedStory;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly seriesNames: readonly string[];
  readonly timeZone: string;
  /** Why it may not be submitted; null when it may; undefined when submitting is not the question here. */
  readonly submitRefusal?: string | null;
  readonly submit: (input: { storyId: string; revision: number }) => Promise<ActionAnswer<unknown>>;
  readonly nextOrdinal: (input: { series: string }) => Promise<ActionAnswer<number>>;
  readonly facts: ReactNode;
  readonly links: ReactNode;
  /** A sentence that stands above the story, such as "editing opens the third review again". */
  readonly warning: string | null;
  readonly slots: {
    readonly review: ReactNode;
    readonly history: ReactNode;
    readonly versions: ReactNode;
  };
}

/** A story being written: the words in the middle as they will be read, the rest beside them, saved as they come. */
export function StoryEditor(props: StoryEditorProps) {
  const { story } = props;
  const t = useTranslations("editor");
  const router = useRouter();
  const { autosave, status } = useAutosave(story);
  const [draft, setDraft] = useState(story.draft);
  const latest = useRef(story.draft);
  // A new text from outside (a conflict settled, a local copy taken) is put in by building the fields anew.
  const [generation, setGeneration] = useState(0);
  const [copy, setCopy] = useState<KeptCopy | null>(null);
  const [refusals, setRefusals] = useState<readonly SaidRefusal[]>([]);
  const [broken, setBroken] = useState(false);
  const [signIn, setSignIn] = useState(true);
  const [busy, setBusy] = useState(false);
  const words = useWordCount(draft.body);

  useEffect(() => {
    const local = localCopyOf(story.userId, story.id);
    const kept = local.find();
    if (!kept) return;
    if (isSameDraft(compareDrafts(story.draft, kept.draft))) local.drop();
    else setCopy(kept);
  }, [story]);

  const change = useCallback(
    (part: Partial<StoryDraft>) => {
      latest.current = { ...latest.current, ...part };
      setDraft(latest.current);
      setRefusals((old) => old.filter((r) => !r.field || !(r.field in part)));
      autosave.change(latest.current);
    },
    [autosave],
  );
  const replace = (next: StoryDraft) => {
    latest.current = next;
    setDraft(next);
    setGeneration((n) => n + 1);
  };

  async function settle(
    theirs: StoryDraft,
    mine: StoryDraft,
    revision: number,
    at: number,
    result: StoryDraft,
    side: Side | "both",
  ) {
    const kept = await Promise.all([
      side === "theirs" || sendKeep(story.id, theirs),
      side === "mine" || sendKeep(story.id, mine),
    ]);
    if (kept.includes(false))
      return setRefusals([{ code: "not-kept", message: t("twoTexts.notKept") }]);
    setCopy(null);
    replace(result);
    if (side === "theirs") autosave.accept(revision, at);
    else await autosave.settle(result, revision);
  }

  async function submit() {
    setBusy(true);
    const saved = await autosave.flush();
    if (!saved) return setBusy(false);
    const answer = await props.submit({ storyId: story.id, revision: autosave.revision });
    setBusy(false);
    if (answer.ok) return router.refresh();
    setRefusals(answer.refusals);
    focusFirst(answer.refusals);
  }

  const errorOf = (field: string) =>
    [...refusals, ...(status.is === "refused" ? status.refusals : [])].find(
      (r) => r.field === field,
    )?.message;
  const elsewhere = refusals.filter((r) => !r.field || r.code.startsWith("body"));
  const isLetter = draft.kind === "letter" || draft.kind === "notice";
  const readOnly = broken || copy !== null || status.is === "conflict";
  const field = (
    name: "kicker" | "headline" | "deck" | "dateline" | "salutation" | "signature" | "signDate",
  ) => (
    <TextField
      key={`${name}-${generation}`}
      name={name}
      label={t(`field.${name}`)}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
      error={errorOf(name)}
      readOnly={readOnly}
    />
  );

  return (
    <div className={workspace.workspace}>
      <div
        className={classes.main}
        onCompositionStartCapture={() => autosave.compose(true)}
        onCompositionEndCapture={() => autosave.compose(false)}
      >
        <div className={workspace.bar}>
          <div className={workspace.facts}>{props.facts}</div>
          <div className={workspace.actions}>
            {props.links}
            {props.submitRefusal !== undefined && (
              <Button
                onClick={() => void submit()}
                loading={busy}
                disabled={props.submitRefusal !== null || readOnly}
                title={props.submitRefusal ?? undefined}
              >
                {t("submit")}
              </Button>
            )}
          </div>
        </div>
        {props.submitRefusal && <p className={workspace.note}>{props.submitRefusal}</p>}
        {props.warning && <p className={workspace.note}>{props.warning}</p>}
        {broken && <RefusalNote>{t("broken")}</RefusalNote>}
        {elsewhere.length > 0 && (
          <RefusalNote>{elsewhere.map((r) => r.message).join(" ")}</RefusalNote>
        )}
        {copy && (
          <TwoTexts
            theirs={story.draft}
            mine={copy.draft}
            title={t("local.title")}
            note={t("local.note")}
            theirsLabel={t("local.theirs")}
            mineLabel={t("local.mine")}
            onChoose={(result, side) =>
              settle(story.draft, copy.draft, story.revision, story.updatedAt, result, side)
            }
          />
        )}
        {status.is === "conflict" && (
          <TwoTexts
            theirs={status.theirs.draft}
            mine={draft}
            title={t("conflict.title", { by: status.theirs.savedBy })}
            note={t("conflict.note")}
            theirsLabel={t("conflict.theirs", { by: status.theirs.savedBy })}
            mineLabel={t("conflict.mine")}
            onChoose={(result, side) =>
              settle(
                status.theirs.draft,
                draft,
                status.theirs.revision,
                status.theirs.savedAt,
                result,
                side,
              )
            }
          />
        )}
        <article
          className={classes.story}
          lang={draft.language}
          hidden={copy !== null || status.is === "conflict"}
        >
          {field("kicker")}
          {field("headline")}
          {field("deck")}
          <CreditsField
            key={`credits-${generation}`}
            credits={draft.credits}
            onChange={(credits) => change({ credits })}
            error={errorOf("credits")}
            readOnly={readOnly}
          />
          {draft.kind === "letter" ? field("salutation") : field("dateline")}
          <StoryText
            key={`text-${generation}`}
            body={draft.body}
            readOnly={readOnly}
            error={errorOf("body")}
            onChange={(body) => change({ body })}
            onBroken={() => setBroken(true)}
          />
          {isLetter && (
            <>
              {field("signature")}
              {field("signDate")}
            </>
          )}
        </article>
        <StatusLine
          status={status}
          words={words}
          asked={draft.commissionedLength}
          timeZone={props.timeZone}
          onRetry={() => void autosave.flush()}
        />
        <SignInDialog
          opened={status.is === "signed-out" && signIn}
          reason={t("signedOut")}
          onClose={() => setSignIn(false)}
          onSignedIn={() => void autosave.flush()}
        />
        {status.is === "signed-out" && !signIn && (
          <Button size="xs" onClick={() => setSignIn(true)}>
            {t("signIn")}
          </Button>
        )}
      </div>
      <Panel
        first="details"
        slots={{
          details: (
            <DetailsForm
              draft={draft}
              onChange={change}
              sections={props.sections}
              seriesNames={props.seriesNames}
              timeZone={props.timeZone}
              readOnly={readOnly}
              errorOf={errorOf}
              nextOrdinal={async (series) => {
                const answer = await props.nextOrdinal({ series });
                return answer.ok ? answer.value : null;
              }}
            />
          ),
          ...props.slots,
        }}
      />
    </div>
  );
}

/** 字数, counted a little after the last change: a long text is not counted at every keystroke. */
function useWordCount(body: Body): number {
  const [words, setWords] = useState(() => countWords(plainText(body)));
  useEffect(() => {
    const timer = setTimeout(() => setWords(countWords(plainText(body))), 300);
    return () => clearTimeout(timer);
  }, [body]);
  return words;
}

function focusFirst(refusals: readonly SaidRefusal[]): void {
  const field = refusals.find((r) => r.field)?.field;
  const target =
    field === "credits"
      ? "[data-credits] input, [data-credits] button"
      : field === "body"
        ? "#story-text .ProseMirror"
        : `[data-field="${field}"]`;
  document.querySelector<HTMLElement>(target)?.focus();
}
