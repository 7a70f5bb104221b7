"use client";

import { Button, Progress } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { CheckedLink } from "@/core/link/verdict";
import classes from "./proofreading.module.css";
import type { LinkCheck } from "./use-link-check";

/** Whether the story's links lead somewhere: asked for by a button, told in a sentence; the dead and the moved stand in the list below. */
export function LinkChecks({ state, onRun }: { state: LinkCheck; onRun: () => void }) {
  const t = useTranslations("links");
  return (
    <section className={classes.links} aria-label={t("label")}>
      <div className={classes.linksLine}>
        <span role="status">{useSentence(state)}</span>
        <Button
          size="compact-xs"
          variant="default"
          disabled={state.is === "looking"}
          onClick={onRun}
        >
          {t(state.is === "looked" ? "again" : "look")}
        </Button>
      </div>
      {state.is === "looking" && state.of > 0 && (
        <Progress value={(state.done / state.of) * 100} size="xs" mt={4} aria-label={t("label")} />
      )}
      {state.is === "looked" && <Unchecked checked={state.checked} />}
    </section>
  );
}

function useSentence(state: LinkCheck): string {
  const t = useTranslations("links");
  if (state.is === "not-yet") return t("notYet");
  if (state.is === "looking") return t("looking", { done: state.done, of: state.of });
  if (state.is === "failed") return t("failed", { reason: state.reason });
  const count = (is: CheckedLink["verdict"]["is"]) =>
    state.checked.filter(({ verdict }) => verdict.is === is).length;
  return t("looked", {
    all: state.checked.length,
    dead: count("dead"),
    moved: count("moved"),
    unchecked: count("unchecked"),
  });
}

/** Nothing is said against these: why they were not looked at, one by one. */
function Unchecked({ checked }: { checked: readonly CheckedLink[] }) {
  const t = useTranslations("links");
  const left = checked.flatMap(({ href, verdict }) =>
    verdict.is === "unchecked" ? [{ href, why: verdict.why }] : [],
  );
  if (left.length === 0) return null;
  return (
    <details className={classes.unchecked}>
      <summary>{t("unchecked", { count: left.length })}</summary>
      <ul>
        {left.map(({ href, why }) => (
          <li key={href}>
            <span>{href}</span> {t(`why.${why}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
