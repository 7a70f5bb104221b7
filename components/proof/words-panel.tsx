"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { PrintedWords } from "@/core/paper/rendering";
import classes from "./proof.module.css";

/** What a box says, for who marks its words. */
export interface ReadBox extends PrintedWords {
  readonly title: string;
}

/** Refuses every change. A field that is read-only would do so too, but has no cursor to select with by keyboard. */
const keepAsItIs = (field: HTMLTextAreaElement | null): void =>
  field?.addEventListener("beforeinput", (event) => event.preventDefault());

/**
 * The boxes of the proof, and the printed words of the one that is read. They stand in a text field that cannot be
 * changed: words are selected in it by mouse, by touch and by ⇧ with the arrow keys.
 */
export function WordsPanel({
  boxes,
  chosen,
  onChoose,
  onSelect,
}: {
  boxes: readonly ReadBox[];
  chosen: string | null;
  onChoose: (boxId: string | null) => void;
  onSelect: (quote: string) => void;
}) {
  const t = useTranslations("proofs.words");
  const hint = useId();
  const box = boxes.find(({ boxId }) => boxId === chosen);
  return (
    <section className={classes.part} aria-label={t("title")}>
      <label className={classes.chooser}>
        <span>{t("title")}</span>
        <select
          value={chosen ?? ""}
          onChange={(event) => onChoose(event.currentTarget.value || null)}
        >
          <option value="">{t("none")}</option>
          {boxes.map(({ boxId, title }) => (
            <option key={boxId} value={boxId}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {box ? (
        <>
          <textarea
            key={box.boxId}
            ref={keepAsItIs}
            inputMode="none"
            spellCheck={false}
            aria-readonly="true"
            className={classes.words}
            aria-label={t("of", { title: box.title })}
            aria-describedby={hint}
            value={box.paragraphs.join("\n")}
            onChange={() => undefined}
            onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) =>
              onSelect(value.slice(selectionStart, selectionEnd))
            }
          />
          <p id={hint} className={classes.hint}>
            {t("how")}
          </p>
        </>
      ) : (
        <p className={classes.hint}>{t("choose")}</p>
      )}
    </section>
  );
}
