"use client";

import { useTranslations } from "next-intl";
import type { StoryDraft } from "@/core/story/story";
import { CreditsField } from "./credits-field";
import classes from "./editor.module.css";
import { StoryText } from "./story-text";
import { TextField } from "./text-field";

type LineField =
  | "kicker"
  | "headline"
  | "deck"
  | "dateline"
  | "salutation"
  | "signature"
  | "signDate";

export interface StoryFieldsProps {
  readonly draft: StoryDraft;
  /** Counts texts put in from outside: the fields are then built anew. */
  readonly generation: number;
  readonly onChange: (part: Partial<StoryDraft>) => void;
  readonly onBroken: () => void;
  /** The words selected in the text; empty for none. */
  readonly onSelect: (text: string) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly readOnly: boolean;
  readonly hidden: boolean;
}

/** The story as it will be read, each part to be written where it stands. */
export function StoryFields(props: StoryFieldsProps) {
  const { draft, generation, onChange, errorOf, readOnly } = props;
  const isLetter = draft.kind === "letter" || draft.kind === "notice";
  const line = (name: LineField) => <Line key={`${name}-${generation}`} name={name} {...props} />;
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
        readOnly={readOnly}
      />
      {line(draft.kind === "letter" ? "salutation" : "dateline")}
      <StoryText
        key={`text-${generation}`}
        body={draft.body}
        readOnly={readOnly}
        error={errorOf("body")}
        onChange={(body) => onChange({ body })}
        onBroken={props.onBroken}
        onSelect={props.onSelect}
      />
      {isLetter && line("signature")}
      {isLetter && line("signDate")}
    </article>
  );
}

function Line({
  name,
  draft,
  onChange,
  errorOf,
  readOnly,
}: StoryFieldsProps & { name: LineField }) {
  const t = useTranslations("editor.field");
  return (
    <TextField
      name={name}
      label={t(name)}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      error={errorOf(name)}
      readOnly={readOnly}
    />
  );
}
