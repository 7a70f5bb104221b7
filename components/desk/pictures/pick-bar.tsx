"use client";

import { Button, Group, Modal, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { PictureFields } from "@/core/picture/picture-fields";
import classes from "./pictures.module.css";

type Action<I, T = void> = (input: I, by?: string) => Promise<ActionAnswer<T>>;

export interface PickActions {
  readonly collect: Action<{ pictureIds: string[]; name: string }, { readonly setId: string }>;
  readonly takeFromSet: Action<
    { setId: string; pictureIds: string[] },
    { readonly isGone: boolean }
  >;
  readonly savePictures: Action<{ pictureIds: string[]; fields: Partial<PictureFields> }>;
  readonly makePhotoStory: Action<
    { sectionId: string; pictureIds: string[] },
    { readonly storyId: string }
  >;
}

export interface SectionChoice {
  readonly id: string;
  readonly name: string;
}

type Open = "set" | "words" | "story" | null;

/** What can be done with the pictures picked, together. */
export function PickBar({
  picked,
  sets,
  set,
  sections,
  mayWrite,
  actions,
  onDone,
}: {
  picked: readonly string[];
  sets: readonly { readonly id: string; readonly name: string }[];
  /** The set on the screen. */
  set: string | null;
  sections: readonly SectionChoice[];
  mayWrite: boolean;
  actions: PickActions;
  onDone: () => void;
}) {
  const t = useTranslations("pictures");
  const [open, setOpen] = useState<Open>(null);
  const takeOut = useAct(actions.takeFromSet, onDone);
  if (picked.length === 0) return null;
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone();
  };
  const common = { picked, close, done };
  return (
    <section aria-label={t("picks")} className={classes.picks}>
      <span role="status">{t("pickedCount", { count: picked.length })}</span>
      <Button size="compact-sm" variant="default" onClick={() => setOpen("set")}>
        {t("intoSet")}
      </Button>
      {set && (
        <Button
          size="compact-sm"
          variant="default"
          loading={takeOut.busy}
          onClick={() => void takeOut.run({ setId: set, pictureIds: [...picked] })}
        >
          {t("outOfSet")}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => setOpen("words")}>
        {t("wordsTogether")}
      </Button>
      {mayWrite && (
        <Button size="compact-sm" onClick={() => setOpen("story")}>
          {t("photoStory")}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onDone}>
        {t("pickNone")}
      </Button>
      {takeOut.refusals.map(({ message }) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {takeOut.dialog}
      {open === "set" && <IntoSet {...common} sets={sets} collect={actions.collect} />}
      {open === "words" && <WordsTogether {...common} save={actions.savePictures} />}
      {open === "story" && (
        <StoryOf {...common} sections={sections} make={actions.makePhotoStory} />
      )}
    </section>
  );
}

interface Picking {
  readonly picked: readonly string[];
  readonly close: () => void;
  readonly done: () => void;
}

function IntoSet({
  picked,
  close,
  done,
  sets,
  collect,
}: Picking & { sets: readonly { readonly name: string }[]; collect: PickActions["collect"] }) {
  const t = useTranslations("pictures");
  const [name, setName] = useState("");
  const act = useAct(collect, done);
  return (
    <Window
      title={t("intoSet")}
      close={close}
      act={act}
      label={t("intoSetDo", { count: picked.length })}
      run={() => void act.run({ pictureIds: [...picked], name })}
      fields={["name"]}
    >
      <TextInput
        data-autofocus
        label={t("setName")}
        description={t("setNameHint")}
        list="picture-sets"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={60}
        error={act.errorOf("name")}
      />
      <datalist id="picture-sets">
        {sets.map((one) => (
          <option key={one.name} value={one.name} />
        ))}
      </datalist>
    </Window>
  );
}

const together = ["credit", "source", "licence"] as const;

function WordsTogether({
  picked,
  close,
  done,
  save,
}: Picking & { save: PickActions["savePictures"] }) {
  const t = useTranslations("pictures");
  const [fields, setFields] = useState<Partial<PictureFields>>({});
  const act = useAct(save, done);
  const given = Object.fromEntries(Object.entries(fields).filter(([, words]) => words !== ""));
  return (
    <Window
      title={t("wordsTogether")}
      close={close}
      act={act}
      label={t("wordsTogetherDo", { count: picked.length })}
      run={() => void act.run({ pictureIds: [...picked], fields: given })}
      fields={[...together, "rightsUntil"]}
    >
      <p className={classes.facts}>{t("wordsTogetherHint")}</p>
      {together.map((name) => (
        <TextInput
          key={name}
          label={t(`field.${name}`)}
          value={fields[name] ?? ""}
          error={act.errorOf(name)}
          onChange={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        type="date"
        label={t("field.rightsUntil")}
        value={fields.rightsUntil ?? ""}
        error={act.errorOf("rightsUntil")}
        onChange={(event) => setFields({ ...fields, rightsUntil: event.currentTarget.value })}
      />
    </Window>
  );
}

function StoryOf({
  picked,
  close,
  sections,
  make,
}: Picking & { sections: readonly SectionChoice[]; make: PickActions["makePhotoStory"] }) {
  const t = useTranslations("pictures");
  const router = useRouter();
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? "");
  const act = useAct(make, ({ storyId }) => router.push(`/desk/stories/${storyId}`));
  return (
    <Window
      title={t("photoStory")}
      close={close}
      act={act}
      label={t("photoStoryDo", { count: picked.length })}
      run={() => void act.run({ sectionId, pictureIds: [...picked] })}
      fields={["sectionId"]}
    >
      <p className={classes.facts}>{t("photoStoryHint")}</p>
      <NativeSelect
        label={t("section")}
        value={sectionId}
        onChange={(event) => setSectionId(event.currentTarget.value)}
        data={sections.map(({ id, name }) => ({ value: id, label: name }))}
        error={act.errorOf("sectionId")}
      />
    </Window>
  );
}

/** A small window with one thing to do; why it was refused stands above its button. */
function Window({
  title,
  label,
  close,
  run,
  act,
  fields,
  children,
}: {
  title: string;
  label: string;
  close: () => void;
  run: () => void;
  act: Pick<ReturnType<typeof useAct>, "busy" | "dialog" | "errorsBeside">;
  fields: readonly string[];
  children: ReactNode;
}) {
  const t = useTranslations("pictures");
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ "aria-label": t("close") }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <Stack gap="sm">
          {children}
          {act.errorsBeside(...fields).map((message) => (
            <RefusalNote key={message}>{message}</RefusalNote>
          ))}
          <Group justify="flex-end">
            <Button type="submit" loading={act.busy}>
              {label}
            </Button>
          </Group>
        </Stack>
      </form>
      {act.dialog}
    </Modal>
  );
}
