"use client";

import { Button, NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { PublicationFields } from "@/core/publication/check-publication";
import { Outcome } from "./outcome";
import { Panel } from "./panel";

/** Fields in the groups an administrator thinks in. */
const groups = {
  nameplate: ["name", "nameEn", "motto", "kind", "language"],
  imprint: [
    "cn",
    "issn",
    "governedBy",
    "sponsoredBy",
    "publishedBy",
    "price",
    "printer",
    "address",
    "firstRunningNumber",
  ],
  release: ["timeZone", "releaseTime"],
} as const satisfies Record<string, readonly (keyof PublicationFields)[]>;

const all = Object.values(groups).flat();

/** The paper's master data: what the nameplate and the imprint print, and when an issue goes out. */
export function PublicationForm({
  fields,
  save,
}: {
  fields: PublicationFields;
  save: (input: PublicationFields & { from: PublicationFields }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("settings");
  const [value, setValue] = useState(fields);
  const [saved, setSaved] = useState(false);
  const [from, setFrom] = useState(fields);
  const act = useAct(save, (_, { from: _before, ...kept }) => {
    setFrom(kept);
    setSaved(true);
  });
  const set = (field: keyof PublicationFields, text: string) => {
    setSaved(false);
    setValue({ ...value, [field]: field === "firstRunningNumber" ? Number(text) : text });
  };
  const options = (field: keyof PublicationFields) => {
    if (field === "kind")
      return ["newspaper", "magazine"].map((k) => ({ value: k, label: t(`kind.${k}`) }));
    if (field === "language")
      return [
        { value: "zh-CN", label: "中文" },
        { value: "en", label: "English" },
      ];
    return null;
  };
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run({ ...value, from });
  }
  return (
    <form onSubmit={submit} noValidate>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <Panel key={group} title={t(`group.${group}`)} note={t(`groupNote.${group}`)}>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            {groups[group].map((field) => {
              const data = options(field);
              const common = {
                label: t(`field.${field}`),
                value: String(value[field]),
                error: act.errorOf(field),
              };
              return data ? (
                <NativeSelect
                  key={field}
                  {...common}
                  data={data}
                  onChange={(event) => set(field, event.currentTarget.value)}
                />
              ) : (
                <TextInput
                  key={field}
                  {...common}
                  {...(field === "firstRunningNumber" && { inputMode: "numeric" as const })}
                  onChange={(event) => set(field, event.currentTarget.value)}
                />
              );
            })}
          </SimpleGrid>
        </Panel>
      ))}
      <Outcome act={act} fields={all} saved={saved}>
        <Button type="submit" loading={act.busy}>
          {t("savePublication")}
        </Button>
      </Outcome>
    </form>
  );
}
