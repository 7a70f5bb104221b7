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
import { ActionIcon, Button, NativeSelect, Text, TextInput } from "@mantine/core";
import { IconGripVertical, IconPlus, IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Credit, creditRoles } from "@/core/story/story";
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
}: {
  credits: readonly Credit[];
  onChange: (credits: readonly Credit[]) => void;
  error?: string | undefined;
  readOnly: boolean;
}) {
  const t = useTranslations("editor.credits");
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
  onChange,
  onRemove,
}: {
  row: Row;
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
      <TextInput
        size="xs"
        aria-label={t("name")}
        placeholder={t("name")}
        value={row.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
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
