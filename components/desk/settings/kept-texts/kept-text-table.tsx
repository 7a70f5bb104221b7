"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { ListNote, ListSection } from "../list-section";
import rows from "../rows.module.css";

/** A list of kept texts under its name, and the way to a new one. */
export function KeptTextTable({
  title,
  note,
  add,
  none,
  form,
  children,
  isEmpty,
}: {
  title: string;
  note: string;
  add: string;
  none: string;
  form: (onDone: () => void) => ReactNode;
  children: ReactNode;
  isEmpty: boolean;
}) {
  const t = useTranslations("kept-texts");
  const [isAdding, setAdding] = useState(false);
  return (
    <ListSection title={title} note={note}>
      {isAdding ? (
        form(() => setAdding(false))
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          {add}
        </Button>
      )}
      {isEmpty ? (
        <ListNote>{none}</ListNote>
      ) : (
        <table className={rows.table}>
          <thead>
            <tr>
              {(["name", "stateHead", "owner", "changed", "acts"] as const).map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </ListSection>
  );
}
