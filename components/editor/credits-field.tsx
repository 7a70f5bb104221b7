"use client";

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { ActionIcon, Button, NativeSelect, Text } from "@mantine/core";
import { IconGripVertical, IconPlus, IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Credit, creditRoles } from "@/core/story/story";
import { creditsLine, isWriting } from "@/core/text/credits-line";
import type { KeyedName } from "@/core/text/matches-name";
import { CreditName, useNames } from "./credit-name";
import classes from "./editor.module.css";

interface Row extends Credit {
  readonly key: number;
}

/** The 署名, in order: role and name, moved by drag or by keyboard. */
export function CreditsField({
  credits,
  onChange,
  error,
  readOnly,
  language,
}: {
  credits: readonly Credit[];
  onChange: (credits: readonly Credit[]) => void;
  error?: string | undefined;
  readOnly: boolean;
  /** Of the story: the line is printed in it. */
  language: string;
}) {
  const t = useTranslations("editor.credits");
  const { names, ask } = useNames();
  const [rows, setRows] = useState<readonly Row[]>(() => credits.map((c, key) => ({ ...c, key })));
  const [nextKey, setNextKey] = useState(credits.length);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const put = (next: readonly Row[]) => {
    setRows(next);
    onChange(next.map(({ role, name }) => ({ role, name })));
  };
  const isPicture = ({ role, name }: Row, of: string) =>
    role === "photographer" && name.trim() === of.trim();
  const photographs = (name: string) => rows.some((row) => isPicture(row, name));
  /** 文/图: who wrote is credited for the pictures too, or no longer. */
  const togglePhotographs = (name: string) => {
    if (photographs(name)) return put(rows.filter((row) => !isPicture(row, name)));
    put([...rows, { role: "photographer", name: name.trim(), key: nextKey }]);
    setNextKey(nextKey + 1);
  };
  const line = creditsLine(rows, language);
  const indexOf = (id: unknown) => rows.findIndex((row) => row.key + 1 === id);
  return (
    <fieldset className={classes.credits} disabled={readOnly} data-credits>
      <legend className={classes.legend}>{t("label")}</legend>
      <DndContext
        id="credits"
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={({ active, over }) =>
          over && put(arrayMove([...rows], indexOf(active.id), indexOf(over.id)))
        }
      >
        <SortableContext
          items={rows.map((row) => row.key + 1)}
          strategy={verticalListSortingStrategy}
        >
          {rows.map((row) => (
            <CreditRow
              key={row.key}
              row={row}
              names={names}
              onAsk={ask}
              photographs={
                isWriting(row.role) && row.name.trim() !== "" ? photographs(row.name) : null
              }
              onPhotographs={() => togglePhotographs(row.name)}
              onChange={(change) =>
                put(rows.map((r) => (r.key === row.key ? { ...r, ...change } : r)))
              }
              onRemove={() => put(rows.filter((r) => r.key !== row.key))}
            />
          ))}
        </SortableContext>
      </DndContext>
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => {
          setRows([...rows, { role: rows.at(-1)?.role ?? "reporter", name: "", key: nextKey }]);
          setNextKey(nextKey + 1);
        }}
      >
        {t("add")}
      </Button>
      {line !== "" && (
        <p className={classes.printed}>
          <span>{t("printed")}</span> <span data-printed-credits>{line}</span>
        </p>
      )}
      {error && (
        <Text c="var(--bad)" size="xs" role="alert">
          {error}
        </Text>
      )}
    </fieldset>
  );
}

function CreditRow({
  row,
  names,
  onAsk,
  photographs,
  onPhotographs,
  onChange,
  onRemove,
}: {
  row: Row;
  names: readonly KeyedName[];
  onAsk: () => void;
  /** Whether this person is credited for pictures too; null where that is no question. */
  photographs: boolean | null;
  onPhotographs: () => void;
  onChange: (change: Partial<Credit>) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("editor.credits");
  const roles = useTranslations("stories.creditRole");
  const { setNodeRef, attributes, listeners, transform, transition } = useSortable({
    id: row.key + 1,
  });
  return (
    <div
      ref={setNodeRef}
      className={classes.credit}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        {...attributes}
        {...listeners}
        aria-label={t("move", { name: row.name })}
      >
        <IconGripVertical size={14} aria-hidden />
      </ActionIcon>
      <NativeSelect
        size="xs"
        aria-label={t("role")}
        value={row.role}
        onChange={(event) => {
          const role = creditRoles.find((one) => one === event.currentTarget.value);
          if (role) onChange({ role });
        }}
        data={creditRoles.map((role) => ({ value: role, label: roles(role) }))}
      />
      <CreditName
        value={row.name}
        names={names}
        onAsk={onAsk}
        onChange={(name) => onChange({ name })}
      />
      {photographs === null ? (
        <span />
      ) : (
        <Button
          size="compact-xs"
          variant={photographs ? "light" : "subtle"}
          color={photographs ? "accent" : "gray"}
          aria-pressed={photographs}
          aria-label={t("bothOf", { name: row.name })}
          onClick={onPhotographs}
        >
          {t("both")}
        </Button>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("remove", { name: row.name })}
        onClick={onRemove}
      >
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}
