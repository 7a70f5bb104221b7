"use client";

import { type ReactNode, useCallback, useState } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { SignInDialog } from "./sign-in-dialog";

/** Refusals that a password mends. */
export const signInCodes: readonly string[] = ["signed-out", "sign-in-again", "another-person"];

export interface SignInAgain {
  /**
   * Sends; when the session has ended or must be fresh, asks for the password over the screen as it stands and
   * sends once more. The answer is the refusal itself when the window is put away.
   */
  readonly sendSignedIn: <T>(send: () => Promise<ActionAnswer<T>>) => Promise<ActionAnswer<T>>;
  /** Render it somewhere: the window that asks. */
  readonly dialog: ReactNode;
}

export function useSignInAgain(): SignInAgain {
  const [asking, setAsking] = useState<{
    readonly reason: string;
    readonly settle: (isSignedIn: boolean) => void;
  } | null>(null);
  const sendSignedIn = useCallback(
    async <T,>(send: () => Promise<ActionAnswer<T>>): Promise<ActionAnswer<T>> => {
      const answer = await send();
      const refusal = !answer.ok && answer.refusals.find((r) => signInCodes.includes(r.code));
      if (!refusal) return answer;
      const isSignedIn = await new Promise<boolean>((settle) =>
        setAsking({ reason: refusal.message, settle }),
      );
      return isSignedIn ? sendSignedIn(send) : answer;
    },
    [],
  );
  const settle = (isSignedIn: boolean) => {
    setAsking(null);
    asking?.settle(isSignedIn);
  };
  return {
    sendSignedIn,
    dialog: (
      <SignInDialog
        opened={asking !== null}
        {...(asking && { reason: asking.reason })}
        onClose={() => settle(false)}
        onSignedIn={() => settle(true)}
      />
    ),
  };
}
