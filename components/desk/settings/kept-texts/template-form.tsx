"use client";

import { Button, NativeSelect, TagsInput, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { CreditsField } from "@/components/editor/credits-field";
import { PieceText } from "@/components/editor/piece-text";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { builtInTemplate } from "@/core/kept-text/built-in-template";
import type { TemplateContent, TemplateFields } from "@/core/kept-text/template";
import { templateVariables } from "@/core/kept-text/variables";
import { type StoryKind, storyKinds } from "@/core/story/story";
import { Outcome } from "../outcome";
import classes from "./kept-texts.module.css";

const lines = ["kicker", "headline", "deck", "column"] as const;
const letterLines = ["salutation", "signature", "signDate"] as const;
const said = ["name", "sectionId", "credits", "keywords", "body", ...lines, ...letterLines];

/** A new template begins as the one the program has for its kind. */
const blank: TemplateFields = {
  name: "",
  kind: "news",
  language: "zh-CN",
  sectionId: null,
  content: builtInTemplate("news", "zh-CN"),
};

/** A template being written. */
export function TemplateForm({
  template = blank,
  sections,
  save,
  label,
  onDone,
}: {
  template?: TemplateFields;
  sections: readonly { readonly id: string; readonly name: string }[];
  save: (fields: TemplateFields) => Promise<ActionAnswer<unknown>>;
  label: string;
  onDone: () => void;
}) {
  const t = useTranslations("kept-texts");
  const words = useTranslations("stories");
  const [value, setValue] = useState<TemplateFields>(() => {
    const { name, kind, language, sectionId, content } = template;
    return { name, kind, language, sectionId, content };
  });
  const act = useAct(save, onDone);
  const put = (part: Partial<TemplateFields>) => setValue((old) => ({ ...old, ...part }));
  const write = (part: Partial<TemplateContent>) =>
    setValue((old) => ({ ...old, content: { ...old.content, ...part } }));
  const { content } = value;
  // Who has not written anything yet goes on from the built-in template of the kind they choose.
  const [generation, setGeneration] = useState(0);
  const changeKind = (kind: StoryKind) => {
    const isUntouched = isSame(content, builtInTemplate(value.kind, value.language));
    put({ kind, ...(isUntouched && { content: builtInTemplate(kind, value.language) }) });
    if (isUntouched) setGeneration(generation + 1);
  };
  const isLetter = value.kind === "letter" || value.kind === "notice";
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run(value);
  }
  const line = (field: (typeof lines)[number] | (typeof letterLines)[number] | "dateline") => (
    <TextInput
      key={field}
      label={words(`field.${field}`)}
      value={content[field]}
      error={act.errorOf(field)}
      onChange={(event) => write({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        label={t("name")}
        value={value.name}
        error={act.errorOf("name")}
        onChange={(event) => put({ name: event.currentTarget.value })}
        data-autofocus
      />
      <div className={classes.pair}>
        <NativeSelect
          label={words("field.kind")}
          value={value.kind}
          onChange={(event) => {
            const kind = storyKinds.find((one) => one === event.currentTarget.value);
            if (kind) changeKind(kind);
          }}
          data={storyKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
        />
        <NativeSelect
          label={words("field.sectionId")}
          value={value.sectionId ?? ""}
          error={act.errorOf("sectionId")}
          onChange={(event) => put({ sectionId: event.currentTarget.value || null })}
          data={[
            { value: "", label: t("template.everySection") },
            ...sections.map((s) => ({ value: s.id, label: s.name })),
          ]}
        />
        <NativeSelect
          label={words("field.language")}
          value={value.language}
          onChange={(event) => put({ language: event.currentTarget.value })}
          data={[
            { value: "zh-CN", label: t("template.chinese") },
            { value: "en", label: t("template.english") },
          ]}
        />
      </div>
      <ul className={classes.variables}>
        <li>{t("template.variables")}</li>
        {templateVariables.map((name) => (
          <li key={name}>
            <code>{`{${name}}`}</code> {t(`variable.${name}`)}
          </li>
        ))}
      </ul>
      <div className={classes.pair}>{lines.map(line)}</div>
      <CreditsField
        key={`credits-${generation}`}
        credits={content.credits}
        onChange={(credits) => write({ credits })}
        error={act.errorOf("credits")}
        language={value.language}
        readOnly={false}
      />
      {line(value.kind === "letter" ? "salutation" : "dateline")}
      <PieceText
        key={`body-${generation}`}
        label={words("field.body")}
        body={content.body}
        error={act.errorOf("body")}
        onChange={(body) => write({ body })}
      />
      {isLetter && (
        <div className={classes.pair}>
          {line("signature")}
          {line("signDate")}
        </div>
      )}
      <TagsInput
        label={words("field.keywords")}
        value={[...content.keywords]}
        error={act.errorOf("keywords")}
        splitChars={[",", "，", "、", ";", "；"]}
        onChange={(keywords) => write({ keywords })}
      />
      <Outcome act={act} fields={said} saved={false}>
        <Button type="submit" loading={act.busy}>
          {label}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t("close")}
        </Button>
      </Outcome>
    </form>
  );
}

const isSame = (a: TemplateContent, b: TemplateContent): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
