"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import { refusalAt, refusalsBeside } from "@/components/ui/refusals-at";
import { useSignInAgain } from "./use-sign-in-again";
import { useVisitor } from "./visitor";

export interface Act<I> {
  readonly run: (input: I) => Promise<void>;
  readonly busy: boolean;
  /** Why it was refused last time; empty after a success. */
  readonly refusals: readonly SaidRefusal[];
  /** The sentence for one field, to stand at that field. */
  readonly errorOf: (field: string) => string | undefined;
  /** Sentences that belong to none of these fields. */
  readonly errorsBeside: (...fields: readonly string[]) => readonly string[];
  /** Render it somewhere: it asks for the password when the session has ended or must be fresh, then goes on. */
  readonly dialog: ReactNode;
}

/** A request that never arrived, or one the server could not answer. */
const codeOf = (fault: unknown): string =>
  fault instanceof TypeError ? "no-connection" : "unknown";

/** Calls a server action of the desk from a form, for the person the screen was drawn for: busy, refusals at their fields, sign-in in between. */
export function useAct<I, T>(
  action: (input: I, by?: string) => Promise<ActionAnswer<T>>,
  onDone?: (value: T, input: I) => void,
): Act<I> {
  const t = useTranslations("refusals");
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly SaidRefusal[]>([]);
  const person = useVisitor();
  const { sendSignedIn, dialog } = useSignInAgain();

  const said = (code: string): SaidRefusal => ({ code, message: t(code) });

  async function run(input: I): Promise<void> {
    const answer = await sendSignedIn(async () => {
      setBusy(true);
      const sent = await action(input, person.id || undefined).catch(
        (fault: unknown): ActionAnswer<T> => ({ ok: false, refusals: [said(codeOf(fault))] }),
      );
      setBusy(false);
      return sent;
    });
    setRefusals(answer.ok ? [] : answer.refusals);
    if (answer.ok) onDone?.(answer.value, input);
  }

  return {
    run,
    busy,
    refusals,
    errorOf: (field) => refusalAt(refusals, field),
    errorsBeside: (...fields) => refusalsBeside(refusals, fields),
    dialog,
  };
}
