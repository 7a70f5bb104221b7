"use client";

import { Button, TextInput } from "@mantine/core";
import { IconBan, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { leaveMarkedWords } from "@/components/desk/marked-words";
import { useAct } from "@/components/desk/use-act";
import { RefusalNote } from "@/components/ui/refusal-note";
import { TextLink } from "@/components/ui/text-link";
import classes from "./proof.module.css";
import type { DeskMark, ProofActions } from "./proof-view";

const icons = { open: IconCircleDashed, done: IconCircleCheck, refused: IconBan } as const;

/** One correction: what it says, what has become of it, and what this person may do about it. */
export function MarkCard({
  mark,
  label,
  isChosen,
  actions,
  onChoose,
  onEdit,
  onRemoved,
  onDone,
}: {
  mark: DeskMark;
  label: string;
  isChosen: boolean;
  actions: ProofActions;
  onChoose: () => void;
  onEdit: () => void;
  onRemoved: () => void;
  onDone: () => void;
}) {
  const t = useTranslations("proofs");
  const [reason, setReason] = useState<string | null>(null);
  const settle = useAct(actions.settle, () => {
    setReason(null);
    onDone();
  });
  const takeBack = useAct(actions.takeBack, onRemoved);
  const router = useRouter();
  const [passed, setPassed] = useState(false);
  const passOn = useAct(actions.passOn, () => {
    setPassed(true);
    onDone();
  });
  const { id, kind, quote, replacement, note, state, storyId } = mark;
  const Icon = icons[state];
  const refuse = (event: FormEvent) => {
    event.preventDefault();
    void settle.run({ markId: id, state: "refused", reason: reason ?? "" });
  };
  return (
    <li className={classes.card} data-chosen={isChosen || undefined} data-state={state}>
      <button type="button" className={classes.cardHead} aria-pressed={isChosen} onClick={onChoose}>
        <span className={classes.number}>{label}</span>
        <span className={classes.change}>
          {quote && <del>{quote}</del>}
          {replacement && <ins>{replacement}</ins>}
          {!quote && !replacement && <span>{note}</span>}
        </span>
        <span className={classes.state} data-state={state}>
          <Icon size={15} aria-hidden />
          {t(`state.${state}`)}
        </span>
      </button>
      <p className={classes.about}>
        {t("about", {
          kind: t(`kind.${mark.kind}`),
          weight: mark.weight / 10,
          name: mark.readerName,
          round: mark.round,
          proof: mark.proof,
        })}
        {mark.mended && <strong data-mended={mark.mended}>{t(`mended.${mark.mended}`)}</strong>}
      </p>
      {note && (quote || replacement) && <p className={classes.note}>{note}</p>}
      {mark.reason && (
        <p className={classes.note}>
          {t("why", { name: mark.settledByName ?? "", reason: mark.reason })}
        </p>
      )}
      <div className={classes.row}>
        {mark.maySettle && state !== "done" && (
          <Small
            busy={settle.busy}
            onClick={() => void settle.run({ markId: id, state: "done" })}
            label={t("act.done")}
          />
        )}
        {mark.maySettle && state === "open" && reason === null && (
          <Small onClick={() => setReason("")} label={t("act.refuse")} />
        )}
        {mark.maySettle && state !== "open" && (
          <Small
            busy={settle.busy}
            onClick={() => void settle.run({ markId: id, state: "open" })}
            label={t("act.open")}
          />
        )}
        {mark.mayEdit && <Small onClick={onEdit} label={t("act.edit")} />}
        {mark.mayEdit && (
          <Small
            busy={takeBack.busy}
            onClick={() => void takeBack.run({ markId: id })}
            label={t("act.takeBack")}
          />
        )}
        {storyId && (
          <TextLink href={storyHref(storyId, quote)} size="xs">
            {t(quote ? "act.words" : "act.story")}
          </TextLink>
        )}
        {storyId && mark.maySuggest && (
          <Small
            onClick={() => {
              leaveMarkedWords(
                storyId,
                { quote, replacement, inHeadline: kind === "headline" },
                Date.now(),
              );
              router.push(storyHref(storyId, quote));
            }}
            label={t("act.suggest")}
          />
        )}
        {mark.mayComment && !passed && (
          <Small
            busy={passOn.busy}
            onClick={() => void passOn.run({ markId: id })}
            label={t("act.comment")}
          />
        )}
      </div>
      {reason !== null && (
        <form className={classes.row} onSubmit={refuse}>
          <TextInput
            size="xs"
            className={classes.grow}
            label={t("reason")}
            value={reason}
            maxLength={500}
            error={settle.errorOf("reason")}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" loading={settle.busy}>
            {t("act.refuse")}
          </Button>
        </form>
      )}
      {[settle, takeBack, passOn].flatMap((act) =>
        act
          .errorsBeside("reason")
          .map((message) => <RefusalNote key={message}>{message}</RefusalNote>),
      )}
      {settle.dialog}
      {takeBack.dialog}
      {passOn.dialog}
    </li>
  );
}

/** The story at the words: the editor finds them by the address, a page that is only read by its text fragment. */
const storyHref = (storyId: string, quote: string): string => {
  const words = encodeURIComponent(quote);
  return quote
    ? `/desk/stories/${storyId}?mode=edit&words=${words}#:~:text=${words.replaceAll("-", "%2D")}`
    : `/desk/stories/${storyId}`;
};

function Small({ label, busy, onClick }: { label: string; busy?: boolean; onClick: () => void }) {
  return (
    <Button size="compact-xs" variant="default" loading={busy ?? false} onClick={onClick}>
      {label}
    </Button>
  );
}
