"use client";

import { Button, Modal, NativeSelect, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { RefusalNote } from "@/components/ui/refusal-note";
import { readPage } from "@/core/page-text/read-page";
import type { PageZone } from "@/core/paper/page-zone";
import classes from "./scan.module.css";
import type { ZoneListProps } from "./zone-list";

/** The text of a zone, read as a page's text is; the person mends it and makes a draft of it. */
export function ZoneWords({
  zone,
  view,
  sections,
  sectionId,
  actions,
  isChanged,
  onSave,
  onMade,
}: ZoneListProps & { zone: PageZone }) {
  const t = useTranslations("scans");
  const { issueId, pageNumber, scan } = view;
  const [text, setText] = useState<string | null>(null);
  const [hasAddedDash, setAddedDash] = useState(false);
  const [section, setSection] = useState(sectionId);
  const page = { issueId, pageNumber };
  const reading = useAct(actions.zoneWords, (found) => {
    setText(found.text);
    setAddedDash(found.hasAddedDash);
  });
  const making = useAct(actions.makeStory, (fresh) => {
    setText(null);
    onMade(fresh);
  });
  const saving = useAct(onSaveAs(onSave), ({ revision }) => void make(revision));
  const make = (revision: number) =>
    making.run({
      ...page,
      revision,
      zoneId: zone.id,
      text: text ?? "",
      hasAddedDash,
      sectionId: section,
    });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={reading.busy}
        onClick={() => void reading.run({ ...page, zoneId: zone.id, polygon: [...zone.polygon] })}
      >
        {t("readZone")}
      </Button>
      {reading.refusals.map(({ message }) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {reading.dialog}
      <Modal
        opened={text !== null}
        onClose={() => setText(null)}
        size="xl"
        title={t("storyFromZone")}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <div className={classes.words}>
          <Textarea
            label={t("words")}
            description={t("wordsHint")}
            autosize
            minRows={8}
            maxRows={18}
            value={text ?? ""}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Proposal text={text ?? ""} hasAddedDash={hasAddedDash} />
          <NativeSelect
            label={t("section")}
            value={section}
            onChange={(event) => setSection(event.currentTarget.value)}
            data={sections.map(({ id, name }) => ({ value: id, label: name }))}
          />
          {[...making.refusals, ...saving.refusals].map(({ message }) => (
            <RefusalNote key={message}>{message}</RefusalNote>
          ))}
          <Button
            disabled={(text ?? "").trim() === ""}
            loading={making.busy || saving.busy}
            onClick={() => void (isChanged ? saving.run(undefined) : make(scan?.revision ?? 0))}
          >
            {t("makeStory")}
          </Button>
        </div>
      </Modal>
      {making.dialog}
      {saving.dialog}
    </>
  );
}

const onSaveAs = (onSave: ZoneListProps["onSave"]) => (_: undefined) => onSave();

/** What the importer takes it for, before anything is kept. */
function Proposal({ text, hasAddedDash }: { text: string; hasAddedDash: boolean }) {
  const t = useTranslations("scans");
  const { items, flags } = readPage(text, { hasAddedDash });
  return (
    <section aria-label={t("proposal")} className={classes.proposal}>
      <p className={classes.hint}>{t("readAs", { items: items.length, flags: flags.length })}</p>
      {items.slice(0, 5).map((item, at) => (
        <dl key={at}>
          {(["kicker", "headline", "deck"] as const).map(
            (part) =>
              item[part] && (
                <div key={part}>
                  <dt>{t(`part.${part}`)}</dt>
                  <dd>{item[part]}</dd>
                </div>
              ),
          )}
          {item.credits.length > 0 && (
            <div>
              <dt>{t("part.credits")}</dt>
              <dd>{item.credits.map(({ name }) => name).join("、")}</dd>
            </div>
          )}
          <div>
            <dt>{t("part.paragraphs")}</dt>
            <dd>{t("paragraphs", { count: item.paragraphs.length })}</dd>
          </div>
        </dl>
      ))}
    </section>
  );
}
