"use client";

import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Act } from "@/components/desk/use-act";
import { RefusalList } from "@/components/ui/refusal-list";

interface TemplateDialogProps {
  readonly opened: boolean;
  readonly headline: string;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly act: Pick<Act<never>, "busy" | "errorOf" | "errorsBeside">;
  readonly onClose: () => void;
  readonly onMake: (name: string, sectionId: string | null) => void;
}

/** Names the template that is made of a story. */
export function TemplateDialog(props: TemplateDialogProps) {
  const t = useTranslations("shapes");
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t("template.title")}
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      {props.opened && <Fields {...props} />}
    </Modal>
  );
}

function Fields({ headline, sections, act, onClose, onMake }: TemplateDialogProps) {
  const t = useTranslations("shapes");
  const kept = useTranslations("kept-texts");
  const section = useTranslations("stories.field")("sectionId");
  const [name, setName] = useState(headline.slice(0, 60));
  const [sectionId, setSectionId] = useState("");
  function make(event: FormEvent) {
    event.preventDefault();
    onMake(name, sectionId || null);
  }
  return (
    <form onSubmit={make} noValidate>
      <Stack gap="sm">
        <Text size="sm">{t("template.note")}</Text>
        <TextInput
          data-autofocus
          label={kept("name")}
          value={name}
          error={act.errorOf("name")}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={section}
          value={sectionId}
          error={act.errorOf("sectionId")}
          onChange={(event) => setSectionId(event.currentTarget.value)}
          data={[
            { value: "", label: kept("template.everySection") },
            ...sections.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <RefusalList messages={act.errorsBeside("name", "sectionId")} />
      </Stack>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button type="submit" loading={act.busy}>
          {t("template.confirm")}
        </Button>
      </Group>
    </form>
  );
}
