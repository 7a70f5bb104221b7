"use client";

import { Button, Group, NativeSelect } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { memo, useMemo, useState, useSyncExternalStore } from "react";
import workspace from "@/components/desk/stories/workspace.module.css";
import { EmptyNote } from "@/components/ui/empty-note";
import { useLatest } from "@/components/ui/use-latest";
import { listProposals, listSuggestions, type Suggestion } from "@/core/markup/list-suggestions";
import { markupOf, suggestionIds } from "@/core/markup/markup";
import type { ProposedField } from "@/core/markup/proposals";
import type { Verdict } from "@/core/markup/settle";
import type { StoryDraft } from "@/core/story/story";
import type { StoryWords } from "../story-words";
import type { TextDesk } from "../text-desk";
import { useShownWords } from "../use-story-words";
import type { SuggestionAuthors } from "./authors";
import { decide, showSuggestion, suggestionsAt } from "./decide";
import classes from "./suggesting.module.css";
import { SuggestionCard } from "./suggestion-card";

export interface SuggestionListProps {
  readonly words: StoryWords;
  readonly desk: TextDesk;
  readonly authors: SuggestionAuthors;
  readonly readOnly: boolean;
  readonly timeZone: string;
  /** The wording proposed for a line is taken, or dropped. */
  readonly decideLine: (field: ProposedField, verdict: Verdict) => void;
}

/** Every open suggestion in reading order: whose, what, and what becomes of it: one, one person's, those selected, or all. */
export const SuggestionList = memo(function SuggestionList(props: SuggestionListProps) {
  const { words, desk, authors } = props;
  const t = useTranslations("editor.suggesting");
  const [settled] = useDebouncedValue(useShownWords(words), 200);
  const all = useMemo(() => openIn(settled), [settled]);
  const [person, setPerson] = useState("");
  const names = [...new Set(all.map(({ id }) => authors.find(id)?.name ?? ""))].filter(
    (name) => name !== "",
  );
  const only = names.includes(person) ? person : "";
  const shown = useMemo(
    () => all.filter(({ id }) => only === "" || authors.find(id)?.name === only),
    [all, only, authors],
  );
  const editor = useSyncExternalStore(desk.subscribe, desk.read, () => null);
  const decideThese = (ids: readonly string[], verdict: Verdict) => {
    const wanted = new Set(ids);
    for (const { id, field } of all) if (field && wanted.has(id)) props.decideLine(field, verdict);
    if (editor) decide(editor.view, (id) => (wanted.has(id) ? verdict : null));
  };
  // All that are open by now: the list is a moment behind the text.
  const decideAll = (verdict: Verdict) =>
    decideThese(
      openIn(words.whole())
        .map(({ id }) => id)
        .filter((id) => only === "" || authors.find(id)?.name === only),
      verdict,
    );
  const onDecide = useLatest(decideThese);
  if (all.length === 0) return <EmptyNote>{t("none")}</EmptyNote>;
  return (
    <section aria-label={t("list")}>
      {names.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={t("whose")}
          value={only}
          onChange={(event) => setPerson(event.currentTarget.value)}
          data={[{ value: "", label: t("everybody") }, ...names]}
        />
      )}
      <Group gap="xs" my="xs">
        {(["accept", "reject"] as const).map((verdict) => (
          <Button
            key={verdict}
            size="compact-xs"
            variant="default"
            disabled={props.readOnly}
            onClick={() => decideAll(verdict)}
          >
            {t(`${verdict}All`, { count: shown.length })}
          </Button>
        ))}
        {editor && <Selected editor={editor} readOnly={props.readOnly} onDecide={onDecide} />}
      </Group>
      <Cards
        shown={shown}
        editor={editor}
        authors={authors}
        readOnly={props.readOnly}
        timeZone={props.timeZone}
        onDecide={onDecide}
      />
    </section>
  );
});

const openIn = (draft: StoryDraft): readonly Suggestion[] => [
  ...listProposals(draft.proposals, draft),
  ...listSuggestions(draft.body),
];

/** How many are open, beside the name of their list; none says nothing. */
export function SuggestionCount({ words }: { words: StoryWords }) {
  const draft = useShownWords(words);
  const count = useMemo(() => suggestionIds(markupOf(draft)).length, [draft]);
  return count > 0 && <span className={workspace.count}>{count}</span>;
}

/** What is selected in the text may be decided at once. */
function Selected({
  editor,
  readOnly,
  onDecide,
}: {
  editor: Editor;
  readOnly: boolean;
  onDecide: (ids: readonly string[], verdict: Verdict) => void;
}) {
  const t = useTranslations("editor.suggesting");
  const ids = useEditorState({
    editor,
    selector: ({ editor: { state } }) => (state.selection.empty ? [] : suggestionsAt(state)),
  });
  if (ids.length < 2) return null;
  return (["accept", "reject"] as const).map((verdict) => (
    <Button
      key={verdict}
      size="compact-xs"
      variant="light"
      disabled={readOnly}
      onClick={() => onDecide(ids, verdict)}
    >
      {t(`${verdict}Selected`, { count: ids.length })}
    </Button>
  ));
}

/** Drawn anew only when the list itself has changed: a key in the text must not draw two hundred cards. */
const Cards = memo(function Cards({
  shown,
  editor,
  authors,
  readOnly,
  timeZone,
  onDecide,
}: Pick<SuggestionListProps, "authors" | "readOnly" | "timeZone"> & {
  shown: readonly Suggestion[];
  editor: Editor | null;
  onDecide: (ids: readonly string[], verdict: Verdict) => void;
}) {
  return (
    <ul className={classes.list}>
      {shown.map((suggestion) => (
        <SuggestionCard
          key={suggestion.id}
          suggestion={suggestion}
          by={authors.find(suggestion.id)}
          colour={authors.colourOf(suggestion.id)}
          readOnly={readOnly}
          timeZone={timeZone}
          onShow={() => {
            if (suggestion.field)
              document.querySelector<HTMLElement>(`[data-field="${suggestion.field}"]`)?.focus();
            else if (editor) {
              showSuggestion(editor.view, suggestion.id);
              editor.commands.focus();
            }
          }}
          onDecide={(verdict) => onDecide([suggestion.id], verdict)}
        />
      ))}
    </ul>
  );
});
