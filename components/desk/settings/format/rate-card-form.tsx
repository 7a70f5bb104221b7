"use client";

import { Button, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { AdSize } from "@/core/layout/ad-size";
import type { PageFormat } from "@/core/layout/page-format";
import { ListNote, ListSection } from "../list-section";
import { Outcome } from "../outcome";
import { type AdSizeDraft, AdSizeRow } from "./ad-size-row";

const draftOf = ({ span, rows, ...size }: AdSize): AdSizeDraft => ({
  ...size,
  span: String(span),
  rows: String(rows),
});
const sizeOf = ({ span, rows, ...size }: AdSizeDraft): AdSize => ({
  ...size,
  span: numberOf(span),
  rows: numberOf(rows),
});
const numberOf = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text));

/** 刊例: the sizes in which advertisements are sold, with what they are on paper and what they cost. */
export function RateCardForm({
  format,
  sizes,
  save,
}: {
  format: PageFormat;
  sizes: readonly AdSize[];
  save: (input: { sizes: AdSize[]; from: AdSize[] }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("proposals.rates");
  const [drafts, setDrafts] = useState(sizes.map(draftOf));
  const [from, setFrom] = useState([...sizes]);
  const [saved, setSaved] = useState(false);
  const act = useAct(save, (_, sent) => {
    setFrom(sent.sizes);
    setSaved(true);
  });
  const change = (next: AdSizeDraft[]) => {
    setSaved(false);
    setDrafts(next);
  };
  function add() {
    const span = Math.min(3, format.columns);
    const rows = Math.min(16, format.rows);
    const codes = new Set(drafts.map(({ code }) => code));
    const first = `${span}x${rows}`;
    const code = codes.has(first) ? `${first}-${drafts.length + 1}` : first;
    change([...drafts, { code, name: "", span: String(span), rows: String(rows), price: "" }]);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run({ sizes: drafts.map(sizeOf), from });
  }
  const fields = drafts.map((_, at) => `rateCard.${at}`);
  return (
    <form onSubmit={submit} noValidate>
      <ListSection title={t("title")} note={t("note")}>
        {drafts.length === 0 && <ListNote>{t("none")}</ListNote>}
        {drafts.map((draft, at) => (
          <AdSizeRow
            key={at}
            number={at + 1}
            draft={draft}
            size={sizeOf(draft)}
            format={format}
            errorOf={(of) => act.errorOf(`rateCard.${at}.${of}`)}
            onChange={(next) => change(drafts.map((one, i) => (i === at ? next : one)))}
            onRemove={() => change(drafts.filter((_, i) => i !== at))}
          />
        ))}
        <Group mt="sm">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={add}
          >
            {t("add")}
          </Button>
        </Group>
      </ListSection>
      <Outcome act={act} fields={fields} saved={saved}>
        <Button type="submit" loading={act.busy}>
          {t("save")}
        </Button>
      </Outcome>
    </form>
  );
}
