"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { Body } from "@/core/blocks/body";
import type { ProposedField } from "@/core/markup/proposals";
import type { Verdict } from "@/core/markup/settle";
import type { StoryDraft } from "@/core/story/story";
import { CreditsField } from "./credits-field";
import classes from "./editor.module.css";
import { StoryText } from "./story-text";
import type { SuggestionAuthors } from "./suggesting/authors";
import { ProposalLine } from "./suggesting/proposal-line";
import type { TextDesk } from "./text-desk";
import { TextField } from "./text-field";

export interface StoryFieldsProps {
  readonly authors: SuggestionAuthors;
  /** Changes become suggestions. */
  readonly suggests: boolean;
  readonly onSuggests: (on: boolean) => void;
  readonly decideLine: (field: ProposedField, verdict: Verdict) => void;
  readonly desk: TextDesk;
  readonly draft: StoryDraft;
  /** Counts texts put in from outside: the fields are then built anew. */
  readonly generation: number;
  readonly onChange: (part: Partial<StoryDraft>) => void;
  readonly onChangeText: (read: () => Body) => void;
  readonly onBroken: () => void;
  /** The words selected in the text; empty for none. */
  readonly onSelect: (text: string) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  /** A comment is to be written about the words selected. */
  readonly onComment: () => void;
}

/** The story as it will be read, each part to be written where it stands. */
export const StoryFields = memo(function StoryFields(props: StoryFieldsProps) {
  const { draft, generation, onChange, errorOf, readOnly } = props;
  const isLetter = draft.kind === "letter" || draft.kind === "notice";
  const line = (name: ProposedField) => (
    <Line key={`${name}-${generation}`} name={name} {...props} />
  );
  return (
    <article className={classes.story} lang={draft.language} hidden={props.hidden}>
      {line("kicker")}
      {line("headline")}
      {line("deck")}
      <CreditsField
        key={`credits-${generation}`}
        credits={draft.credits}
        onChange={(credits) => onChange({ credits })}
        error={errorOf("credits")}
        language={draft.language}
        readOnly={readOnly}
      />
      {line(draft.kind === "letter" ? "salutation" : "dateline")}
      <StoryText
        key={`text-${generation}`}
        body={draft.body}
        readOnly={readOnly}
        error={errorOf("body")}
        onChange={props.onChangeText}
        onBroken={props.onBroken}
        onSelect={props.onSelect}
        authors={props.authors}
        suggests={props.suggests}
        onSuggests={props.onSuggests}
        desk={props.desk}
        onComment={props.onComment}
      />
      {isLetter && line("signature")}
      {isLetter && line("signDate")}
    </article>
  );
});

/** One line. While suggesting, what is typed is another wording for it; the line itself stays. */
function Line({
  name,
  draft,
  onChange,
  errorOf,
  readOnly,
  suggests,
  authors,
  decideLine,
}: StoryFieldsProps & { name: ProposedField }) {
  const t = useTranslations("editor.field");
  const proposal = draft.proposals[name];
  const propose = (text: string) => {
    const { [name]: old, ...others } = draft.proposals;
    const id = old && authors.isMine(old.id) ? old.id : authors.newId();
    onChange({ proposals: text === draft[name] ? others : { ...others, [name]: { id, text } } });
  };
  const change = useLatest(suggests ? propose : (value: string) => onChange({ [name]: value }));
  return (
    <>
      <TextField
        name={name}
        label={t(name)}
        value={suggests && proposal ? proposal.text : draft[name]}
        onChange={change}
        error={errorOf(name)}
        readOnly={readOnly}
      />
      {proposal && (
        <ProposalLine
          label={t(name)}
          standing={draft[name]}
          proposed={proposal.text}
          by={authors.find(proposal.id)?.name ?? ""}
          readOnly={readOnly}
          onDecide={(verdict) => decideLine(name, verdict)}
        />
      )}
    </>
  );
}
