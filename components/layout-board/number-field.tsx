"use client";

import { NumberInput } from "@mantine/core";
import { useState } from "react";

/** Where a number comes from that was typed or given; all others are steps. */
const written: readonly string[] = ["event", "prop"];

/**
 * A number of a box. What is typed is taken whole, at Enter and when the field is left, and every step at once: one act each.
 * A number the page refuses gives way to the one that stands.
 */
export function NumberField({
  label,
  min,
  max,
  step = 1,
  value,
  onSave,
}: {
  label: string;
  min: number;
  max: number;
  step?: number;
  value: number;
  onSave: (value: number) => void;
}) {
  const [stands, setStands] = useState(value);
  const [typed, setTyped] = useState<number | string>(value);
  if (stands !== value) {
    setStands(value);
    setTyped(value);
  }
  const save = (wanted: number | string | undefined) => {
    setTyped(value);
    if (typeof wanted !== "number") return;
    const kept = Math.min(max, Math.max(min, wanted));
    if (kept !== value) onSave(kept);
  };
  return (
    <NumberInput
      size="xs"
      label={label}
      min={min}
      max={max}
      step={step}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      value={typed}
      onChange={setTyped}
      onValueChange={({ floatValue }, { source }) => {
        if (!written.includes(source)) save(floatValue);
      }}
      onKeyDown={({ key }) => key === "Enter" && save(typed)}
      onBlur={() => save(typed)}
    />
  );
}
