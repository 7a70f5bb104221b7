"use client";

import { Button, Group, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { ActButton } from "@/components/ui/act-button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { isBlank } from "@/core/text/is-blank";
import type { BulkActs, BulkVerb, PickableStory } from "./bulk-acts";
import { BulkOutcome } from "./bulk-outcome";
import { ListKeys } from "./list-keys";
import { ReasonWindow } from "./reason-window";
import classes from "./story-picks.module.css";
import { useBulk } from "./use-bulk";

/** A list whose stories can be picked (x, or the box before each) and dealt with together. */
export function StoryPicks({
  stories,
  sections,
  acts,
  children,
}: {
  stories: readonly PickableStory[];
  sections: readonly { readonly id: string; readonly name: string }[];
  acts: BulkActs;
  children: ReactNode;
}) {
  const t = useTranslations("stories.bulk");
  const refusals = useTranslations("refusals");
  const list = useRef<HTMLDivElement>(null);
  const [ids, setIds] = useState<readonly string[]>([]);
  const [spiking, setSpiking] = useState(false);
  const [reason, setReason] = useState("");
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>("[data-pick]") ?? [])];
  const look = () => setIds(boxes().flatMap((box) => (box.checked ? box.value : [])));
  const clear = () => {
    for (const box of boxes()) box.checked = false;
    look();
  };
  const [unreasoned, setUnreasoned] = useState(false);
  const bulk = useBulk(acts, sections, () => {
    clear();
    setSpiking(false);
    setReason("");
  });
  const spike = () => {
    setUnreasoned(isBlank(reason));
    if (!isBlank(reason)) bulk.spike(able("spike"), reason);
  };
  const picked = stories.filter((story) => ids.includes(story.id));
  const able = (verb: BulkVerb) => picked.filter((story) => story.may[verb]);
  const refusal = (verb: BulkVerb) => (able(verb).length === 0 ? t(`none.${verb}`) : null);
  const label = (verb: BulkVerb) => t(`act.${verb}`, { count: able(verb).length });
  return (
    <div ref={list} onChange={look}>
      <ListKeys onEscape={clear}>{children}</ListKeys>
      {picked.length > 0 && (
        <section className={classes.bar} aria-label={t("label")}>
          <span role="status">{t("picked", { count: picked.length })}</span>
          <Group gap="xs">
            {refusal("assign") ? (
              <ActButton size="xs" variant="default" refused={refusal("assign")}>
                {label("assign")}
              </ActButton>
            ) : (
              <Menu position="top-start">
                <Menu.Target>
                  <Button
                    size="xs"
                    variant="default"
                    loading={bulk.busy}
                    rightSection={<IconChevronDown size={14} aria-hidden />}
                  >
                    {label("assign")}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {sections.map((section) => (
                    <Menu.Item
                      key={section.id}
                      onClick={() => bulk.assign(able("assign"), section)}
                    >
                      {section.name}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
            {refusal("submit") ? (
              <ActButton size="xs" variant="default" refused={refusal("submit")}>
                {label("submit")}
              </ActButton>
            ) : (
              <ConfirmButton
                size="xs"
                loading={bulk.busy}
                question={t("submitQuestion", { count: able("submit").length })}
                confirm={label("submit")}
                onConfirm={() => bulk.submit(able("submit"))}
              >
                {label("submit")}
              </ConfirmButton>
            )}
            <ActButton
              size="xs"
              variant="default"
              loading={bulk.busy}
              refused={refusal("copy")}
              onClick={() => bulk.copy(able("copy"))}
            >
              {label("copy")}
            </ActButton>
            <ActButton
              size="xs"
              variant="default"
              refused={refusal("spike")}
              onClick={() => setSpiking(true)}
            >
              {label("spike")}
            </ActButton>
            <Button size="xs" variant="subtle" color="gray" onClick={clear}>
              {t("clear")}
            </Button>
          </Group>
        </section>
      )}
      <BulkOutcome bulk={bulk} stories={stories} />
      <ReasonWindow
        decision={spiking ? "spike" : null}
        reason={reason}
        error={unreasoned && isBlank(reason) ? refusals("reason-required") : undefined}
        busy={bulk.busy}
        onReason={setReason}
        onClose={() => setSpiking(false)}
        onSend={spike}
      >
        {null}
      </ReasonWindow>
      {bulk.dialogs}
    </div>
  );
}
