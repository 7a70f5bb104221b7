"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SaidRefusal } from "@/components/ui/action-answer";
import type { CheckedLink } from "@/core/link/verdict";
import type { ProofreadingSession } from "./proofreading-session";

/** How far the look at the story's links is. */
export type LinkCheck =
  | { readonly is: "not-yet" }
  | { readonly is: "looking"; readonly done: number; readonly of: number }
  | { readonly is: "looked"; readonly checked: readonly CheckedLink[] }
  | { readonly is: "failed"; readonly reason: string };

/** Addresses asked for together: as many as the server looks at at once. */
const together = 4;

/** Has the story's links looked at when somebody asks; what is found joins the other findings. */
export function useLinkCheck(
  story: { readonly id: string; readonly userId: string },
  session: ProofreadingSession | null,
  saveAll: () => Promise<boolean>,
  known: readonly CheckedLink[],
): { readonly state: LinkCheck; readonly run: () => Promise<void> } {
  const t = useTranslations("links");
  const [state, setState] = useState<LinkCheck>(
    known.length > 0 ? { is: "looked", checked: known } : { is: "not-yet" },
  );

  async function run(): Promise<void> {
    if (!session) return;
    const hrefs = session.linksNow();
    const again = state.is === "looked";
    setState({ is: "looking", done: 0, of: hrefs.length });
    // The server looks at what stands in the story it knows, and at nothing else.
    if (!(await saveAll())) return setState({ is: "failed", reason: t("unsaved") });
    const checked: CheckedLink[] = [];
    for (let at = 0; at < hrefs.length; at += together) {
      const answer = await ask(story, { hrefs: hrefs.slice(at, at + together), again });
      if (!answer.ok) return setState({ is: "failed", reason: answer.reason || t("noAnswer") });
      checked.push(...answer.links);
      setState({ is: "looking", done: Math.min(at + together, hrefs.length), of: hrefs.length });
    }
    session.setLinks(checked);
    setState({ is: "looked", checked });
  }

  return { state, run };
}

type Answer =
  | { readonly ok: true; readonly links: readonly CheckedLink[] }
  | { readonly ok: false; readonly reason: string };

async function ask(
  story: { readonly id: string; readonly userId: string },
  asked: { readonly hrefs: readonly string[]; readonly again: boolean },
): Promise<Answer> {
  try {
    const response = await fetch(`/api/desk/stories/${story.id}/links`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-screen-of": story.userId },
      body: JSON.stringify(asked),
    });
    const answer: { links?: readonly CheckedLink[]; refusals?: readonly SaidRefusal[] } =
      await response.json();
    if (answer.links) return { ok: true, links: answer.links };
    return { ok: false, reason: (answer.refusals ?? []).map(({ message }) => message).join(" ") };
  } catch {
    return { ok: false, reason: "" };
  }
}
