"use client";

import { VisuallyHidden } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { v4 } from "uuid";
import { Comments, type CommentsProps } from "@/components/desk/comments/comments";
import { ExportWord } from "@/components/desk/files/export-word";
import { Panel, type PanelTab } from "@/components/desk/stories/panel";
import {
  type StoryShapesProps,
  useStoryShapes,
} from "@/components/desk/stories/shapes/use-story-shapes";
import workspace from "@/components/desk/stories/workspace.module.css";
import { useFreshOnReturn } from "@/components/desk/use-fresh-on-return";
import { ActButton } from "@/components/ui/act-button";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import { Asks } from "@/components/ui/asks";
import { RefusalNote } from "@/components/ui/refusal-note";
import { refusalAt } from "@/components/ui/refusals-at";
import { sayRefusal } from "@/components/ui/say-refusal";
import { useLatest } from "@/components/ui/use-latest";
import type { Body } from "@/core/blocks/body";
import type { ProposedField } from "@/core/markup/proposals";
import type { Verdict } from "@/core/markup/settle";
import type { StoryDraft } from "@/core/story/story";
import { type FindPieces, FindPiecesContext } from "./boilerplate-picker";
import { type FindNames, FindNamesContext } from "./credit-name";
import { cursorPlace } from "./cursor-place";
import { DetailsForm } from "./details-form";
import classes from "./editor.module.css";
import { EditorFoot } from "./editor-foot";
import { FileIntoStory } from "./file-into-story";
import { FocusButton } from "./focus-button";
import { KeepVersion, type KeepVersionAct } from "./keep-version";
import { LeaseNote } from "./lease-note";
import { PreviewButton } from "./preview/preview-button";
import { StoryPreview } from "./preview/story-preview";
import { ChecksBadge } from "./proofreading/checks-count";
import { ChecksPanel } from "./proofreading/checks-panel";
import {
  ProofreadingContext,
  type ProofreadingProps,
  useProofreading,
} from "./proofreading/use-proofreading";
import { SelectedText } from "./selected-text";
import type { PlaceInSeries } from "./series-fields";
import { StoryFields } from "./story-fields";
import type { SuggestionBy } from "./suggesting/authors";
import { SuggestionCount, SuggestionList } from "./suggesting/suggestion-list";
import { useSuggestionAuthors } from "./suggesting/use-suggestion-authors";
import { TextDesk } from "./text-desk";
import { TextQuoting } from "./text-quoting";
import { UnsettledTexts } from "./unsettled-texts";
import { useAutosave } from "./use-autosave";
import { useDeskWords } from "./use-desk-words";
import { useFocusMode } from "./use-focus-mode";
import { useKeyboardRoom } from "./use-keyboard-room";
import { useDisplaced, useLease } from "./use-lease";
import { useLeftCopy } from "./use-left-copy";
import { useMarkedWords } from "./use-marked-words";
import { useNewerWords } from "./use-newer-words";
import { useStoryActs } from "./use-story-acts";
import { useStoryWords } from "./use-story-words";
import { useSubmit } from "./use-submit";
import { whyUnreadable } from "./why-unreadable";

export interface EditedStory {
  readonly id: string;
  readonly userId: string;
  readonly draft: StoryDraft;
  readonly revision: number;
  readonly updatedAt: number;
  /** When the server drew this screen, UTC ms. */
  readonly drawnAt: number;
}

export interface StoryEditorProps {
  readonly story: EditedStory;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly seriesNames: readonly string[];
  readonly timeZone: string;
  /** Why it may not be submitted; null when it may; undefined when submitting is not the question here. */
  readonly submitRefusal?: string | null;
  /** Changes are suggestions unless the person chooses otherwise: a reviewer proposes, an author writes. */
  readonly suggests: boolean;
  readonly authors: readonly (SuggestionBy & { readonly id: string })[];
  readonly comments: CommentsProps;
  readonly submit: (input: { storyId: string; revision: number }) => Promise<ActionAnswer<unknown>>;
  readonly placeInSeries: PlaceInSeries;
  readonly keep: KeepVersionAct;
  readonly proofreading: ProofreadingProps;
  readonly shapes: Omit<StoryShapesProps, "storyId" | "headline">;
  readonly findPieces: FindPieces;
  readonly findNames: FindNames;
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

const none: readonly SaidRefusal[] = [];

/** A story being written: the words in the middle as they will be read, the rest beside them, saved as they come. */
export function StoryEditor(props: StoryEditorProps) {
  const { story } = props;
  const t = useTranslations("editor");
  const refusals = useTranslations("refusals");
  const isOld = useFreshOnReturn(story.drawnAt);
  // What is typed before the screen is awake would be seen by nobody but the field.
  const isAwake = useMounted();
  const [leased] = useState(() => ({ id: story.id, userId: story.userId, tab: v4() }));
  const { autosave, status } = useAutosave({ ...story, tab: leased.tab });
  const { holder, view } = useLease(leased, autosave);
  const { words, fields, generation, change, changeText, replace } = useStoryWords(
    story.draft,
    autosave,
  );
  const kept = useDisplaced(leased, autosave, status, holder, replace);
  const { copy, looked, settled: copySettled } = useLeftCopy(story, !isOld);
  const [broken, setBroken] = useState(false);
  const [selected] = useState(() => new SelectedText());
  const [desk] = useState(() => new TextDesk());
  const [quoting] = useState(() => new TextQuoting(desk));
  const [suggests, setSuggests] = useState(props.suggests);
  const authors = useSuggestionAuthors(story, props.authors);
  const [fileLines, setFileLines] = useState<HTMLElement | null>(null);
  const focus = useFocusMode();
  useKeyboardRoom();
  const [previews, setPreviews] = useState(false);
  const submit = useSubmit(props, autosave);
  const proofreading = useProofreading(story.id, props.proofreading, fields);
  const deskWords = useDeskWords(props.sections, props.timeZone);
  useNewerWords(story, autosave, looked && copy === null, replace);

  const shapes = useStoryShapes(
    { ...props.shapes, storyId: story.id, headline: fields.headline },
    {
      revision: story.revision,
      save: async () => ((await autosave.flush()) ? autosave.revision : null),
      cursor: () => {
        const editor = desk.read();
        return editor && cursorPlace(editor.state);
      },
    },
  );

  const unreadable = useMemo(() => whyUnreadable(story.draft.body), [story.draft.body]);
  const unsettled = unreadable === null && (copy !== null || status.is === "conflict");
  const isStill = broken || unreadable !== null || unsettled || isOld || shapes.busy;
  const readOnly = !isAwake || !looked || isStill || view.is !== "open";
  const put = useLatest((part: Partial<StoryDraft>) => {
    if (unreadable) return;
    holder.change();
    submit.forget(Object.keys(part));
    change(part);
  });
  const putText = useLatest((read: () => Body) => {
    if (unreadable) return;
    holder.change();
    submit.forget(["body"]);
    changeText(read);
  });
  const decideLine = useLatest((field: ProposedField, verdict: Verdict) => {
    const { [field]: proposal, ...proposals } = fields.proposals;
    if (!proposal) return;
    put({ proposals, ...(verdict === "accept" && { [field]: proposal.text }) });
  });
  const unmarked = useMarkedWords({ storyId: story.id, desk, readOnly, fields, authors, put });
  const unsaved = status.is === "refused" ? status.refusals : none;
  const errorOf = useCallback(
    (field: string) => refusalAt(submit.open, field) ?? refusalAt(unsaved, field),
    [submit.open, unsaved],
  );
  const saveAll = useCallback(() => autosave.flush(), [autosave]);
  const select = useCallback((text: string) => selected.set(text), [selected]);
  const breakDown = useCallback(() => setBroken(true), []);
  const [panel] = useState(() => new Asks<PanelTab>());
  useStoryActs({
    submit: props.submitRefusal === null && !readOnly ? submit.run : null,
    suggests: readOnly ? null : { on: suggests, set: setSuggests },
    focus: { on: focus.on, set: focus.toggle },
    preview: { on: previews, set: setPreviews },
  });
  // The panel is out of sight while only the text, or the page, is shown.
  const beginComment = useLatest(() => {
    flushSync(() => {
      focus.leave();
      setPreviews(false);
    });
    panel.ask("comments");
  });

  return (
    <ProofreadingContext value={proofreading}>
      <div
        className={workspace.workspace}
        data-focus={focus.on || undefined}
        data-preview={previews || undefined}
      >
        <div
          className={classes.main}
          onCompositionStartCapture={({ target }) =>
            autosave.compose(true, () => target instanceof Node && target.isConnected)
          }
          onCompositionEndCapture={() => autosave.compose(false)}
        >
          <VisuallyHidden>
            <h1>{fields.headline || fields.kicker || t("untitled")}</h1>
          </VisuallyHidden>
          <div className={workspace.bar}>
            <div className={workspace.facts}>{props.facts}</div>
            <div className={workspace.actions}>
              <span className={workspace.links}>
                <ExportWord storyId={story.id} before={() => autosave.flush()} />
                {props.links}
              </span>
              {!readOnly && (
                <FileIntoStory
                  storyId={story.id}
                  draft={fields}
                  desk={desk}
                  authors={authors}
                  isComposing={() => autosave.composing}
                  fill={(part) => {
                    put(part);
                    replace(words.whole());
                  }}
                  place={fileLines}
                />
              )}
              <FocusButton isOn={focus.on} onToggle={focus.toggle} />
              <PreviewButton isOpen={previews} onToggle={() => setPreviews(!previews)} />
              {shapes.menu}
              {props.submitRefusal !== undefined && (
                <ActButton
                  size="xs"
                  onClick={submit.run}
                  loading={submit.busy}
                  disabled={readOnly}
                  refused={props.submitRefusal}
                >
                  {t("submit")}
                </ActButton>
              )}
            </div>
          </div>
          {shapes.outcome}
          {props.submitRefusal && <p className={workspace.note}>{props.submitRefusal}</p>}
          {props.warning && <p className={workspace.note}>{props.warning}</p>}
          <LeaseNote
            storyId={story.id}
            view={view}
            holder={holder}
            kept={kept}
            timeZone={props.timeZone}
          />
          {(broken || unreadable) && (
            <RefusalNote>
              {t("broken")} {unreadable && sayRefusal(unreadable, refusals)}
            </RefusalNote>
          )}
          {unmarked && (
            <RefusalNote>
              {t(`marked.${unmarked.why}`, {
                quote: unmarked.quote,
                replacement: unmarked.replacement || "—",
              })}
            </RefusalNote>
          )}
          {submit.elsewhere.length > 0 && <RefusalNote>{submit.elsewhere.join(" ")}</RefusalNote>}
          <div ref={setFileLines} />
          {unreadable === null && (
            <UnsettledTexts
              story={story}
              written={words}
              copy={copy}
              status={status}
              autosave={autosave}
              words={deskWords}
              onSettled={(result) => {
                copySettled();
                replace(result);
              }}
            />
          )}
          <FindNamesContext value={props.findNames}>
            <FindPiecesContext value={props.findPieces}>
              <StoryFields
                draft={fields}
                generation={generation}
                onChange={put}
                onChangeText={putText}
                onBroken={breakDown}
                onSelect={select}
                authors={authors}
                suggests={suggests}
                onSuggests={setSuggests}
                decideLine={decideLine}
                desk={desk}
                errorOf={errorOf}
                readOnly={readOnly}
                hidden={unsettled}
                onComment={beginComment}
              />
            </FindPiecesContext>
          </FindNamesContext>
          <EditorFoot
            words={words}
            status={status}
            isUnsettled={copy !== null}
            autosave={autosave}
            selected={selected}
            timeZone={props.timeZone}
          />
          {submit.dialog}
        </div>
        {previews && (
          <StoryPreview
            story={leased}
            following={{ words, autosave }}
            onClose={() => setPreviews(false)}
          />
        )}
        <Panel
          asks={panel}
          first={props.suggests ? "suggestions" : "details"}
          slots={{
            details: (
              <DetailsForm
                draft={fields}
                onChange={put}
                sections={props.sections}
                seriesNames={props.seriesNames}
                timeZone={props.timeZone}
                readOnly={readOnly}
                errorOf={errorOf}
                storyId={story.id}
                placeInSeries={props.placeInSeries}
              />
            ),
            suggestions: (
              <SuggestionList
                words={words}
                desk={desk}
                authors={authors}
                readOnly={readOnly}
                timeZone={props.timeZone}
                decideLine={decideLine}
              />
            ),
            checks: <ChecksPanel story={leased} saveAll={saveAll} {...props.proofreading} />,
            comments: <Comments {...props.comments} quoting={quoting} />,
            ...props.slots,
            versions: (
              <>
                <KeepVersion storyId={story.id} autosave={autosave} keep={props.keep} />
                {props.slots.versions}
              </>
            ),
          }}
          counts={{
            comments: props.comments.threads.filter(({ resolved }) => !resolved).length,
          }}
          beside={{ checks: <ChecksBadge />, suggestions: <SuggestionCount words={words} /> }}
        />
      </div>
    </ProofreadingContext>
  );
}
