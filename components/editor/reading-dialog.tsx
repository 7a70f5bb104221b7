"use client";

import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { getMarkRange } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { longestReading } from "@/core/blocks/ruby";
import classes from "./editor.module.css";

/** Asks how the selected words are read. What the dictionary knows is proposed; the desk has the last word. */
export function ReadingDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations("blocks.ruby");
  const [chosen] = useState(() => chosenWords(editor.state));
  const [reading, setReading] = useState(chosen?.reading ?? "");
  const [proposed, setProposed] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!chosen) return;
    // The dictionary is large: it comes when somebody asks for a reading.
    void import("@/core/text/readings-of").then(({ readingsOf }) => {
      const found = readingsOf(chosen.words);
      setProposed(found);
      setReading((now) => now || (found[0] ?? ""));
    });
  }, [chosen]);
  const put = (value: string) => {
    onClose();
    if (!chosen || !editor.isEditable) return;
    const at = editor.chain().focus().setTextSelection(chosen);
    if (value === "") at.unsetMark("ruby").setTextSelection(chosen.to).run();
    else at.setMark("ruby", { reading: value }).setTextSelection(chosen.to).run();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("dialog")}
      returnFocus={false}
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      {!chosen ? (
        <Text>{t("nothing")}</Text>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            put(reading.trim());
          }}
        >
          <Stack gap="sm">
            <ruby className={classes.read}>
              {chosen.words}
              <rt>{reading || "\u00a0"}</rt>
            </ruby>
            <TextInput
              label={t("reading")}
              value={reading}
              maxLength={longestReading}
              onChange={(event) => setReading(event.currentTarget.value)}
              data-autofocus
            />
            {proposed.length > 1 && (
              <Group gap="xs" role="group" aria-label={t("proposed")}>
                {proposed.map((one) => (
                  <Button
                    key={one}
                    size="compact-sm"
                    variant={one === reading ? "light" : "default"}
                    aria-pressed={one === reading}
                    onClick={() => setReading(one)}
                  >
                    {one}
                  </Button>
                ))}
              </Group>
            )}
            <Group justify="space-between">
              <Button
                variant="subtle"
                color="gray"
                disabled={chosen.reading === ""}
                onClick={() => put("")}
              >
                {t("remove")}
              </Button>
              <Button type="submit" disabled={reading.trim() === ""}>
                {t("done")}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

/** The words that are selected in one block of text, or those around the cursor that have a reading. */
function chosenWords({ selection, schema, doc }: EditorState) {
  const { $from, $to, empty } = selection;
  if (!schema.marks.ruby || !$from.sameParent($to)) return null;
  const around = getMarkRange($from, schema.marks.ruby);
  const range = empty ? around : { from: selection.from, to: selection.to };
  const words = range ? doc.textBetween(range.from, range.to) : "";
  if (!range || words === "") return null;
  const mark = doc.nodeAt(range.from)?.marks.find(({ type }) => type.name === "ruby");
  return { from: range.from, to: range.to, words, reading: String(mark?.attrs.reading ?? "") };
}
