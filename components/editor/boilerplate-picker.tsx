"use client";

import { Modal, Text, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { createContext, type KeyboardEvent, useContext, useEffect, useId, useState } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import type { Body } from "@/core/blocks/body";
import { matchesName } from "@/core/text/matches-name";
import { plainText } from "@/core/text/plain-text";
import classes from "./boilerplate-picker.module.css";

/** A piece of the house, with the key its name is found by. */
export interface Piece {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly body: Body;
}

export type FindPieces = (input: Record<string, never>) => Promise<ActionAnswer<readonly Piece[]>>;

/** How the editor asks for the pieces; null where there are none to be had. */
export const FindPiecesContext = createContext<FindPieces | null>(null);

/** 常用语, found by name, initials or words and put in by Enter. */
export function BoilerplatePicker({
  opened,
  onClose,
  onChoose,
}: {
  opened: boolean;
  onClose: () => void;
  onChoose: (body: Body) => void;
}) {
  const t = useTranslations("kept-texts.picker");
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("title")}
      returnFocus={false}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      {opened && <Choice onChoose={onChoose} />}
    </Modal>
  );
}

function Choice({ onChoose }: { onChoose: (body: Body) => void }) {
  const t = useTranslations("kept-texts.picker");
  const { pieces, refusals } = usePieces();
  const list = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = (pieces ?? []).filter(
    (piece) => matchesName(piece, typed) || plainText(piece.body).includes(typed.trim()),
  );
  const here = Math.min(at, found.length - 1);
  function key(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[here];
    if (step === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (step !== undefined) setAt((here + step + found.length) % Math.max(1, found.length));
    else if (chosen) onChoose(chosen.body);
  }
  return (
    <>
      <TextInput
        data-autofocus
        aria-label={t("search")}
        placeholder={t("search")}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found[here] ? `${list}-${here}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={key}
      />
      <RefusalList messages={refusals} />
      <div id={list} role="listbox" aria-label={t("list")} className={classes.list}>
        {found.map((piece, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={piece.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === here}
            className={classes.piece}
            ref={index === here ? intoView : undefined}
            onClick={() => onChoose(piece.body)}
          >
            <strong>{piece.name}</strong>
            <span>{plainText(piece.body)}</span>
          </button>
        ))}
      </div>
      <Text size="xs" c="dimmed" role="status" mih="1.5em">
        {pieces === null ? "" : found.length > 0 ? t("keys") : t(typed === "" ? "empty" : "none")}
      </Text>
    </>
  );
}

const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: "nearest" });

/** The pieces as they are now, asked for when the list opens; null until they are here. */
function usePieces() {
  const find = useContext(FindPiecesContext);
  const words = useTranslations("refusals");
  const [pieces, setPieces] = useState<readonly Piece[] | null>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  useEffect(() => {
    let left = false;
    find?.({}).then(
      (answer) => {
        if (left) return;
        if (answer.ok) setPieces(answer.value);
        else setRefusals(answer.refusals.map(({ message }) => message));
      },
      () => left || setRefusals([words("no-connection")]),
    );
    return () => {
      left = true;
    };
  }, [find, words]);
  return { pieces, refusals };
}
