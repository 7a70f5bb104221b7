"use client";

import { Button, CloseButton, Group, Progress } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { sayRefusal } from "@/components/ui/say-refusal";
import { lostKinds } from "@/core/copy-in/lost";
import type { PasteSession } from "./paste-session";
import { nothing, type PasteView } from "./paste-view";
import classes from "./pasting.module.css";

/** Says of the last paste what was left out of it, and offers the words alone or the text as it was. */
export function PasteNote({ session }: { session: PasteSession }) {
  const view = useSyncExternalStore(session.subscribe, session.read, () => nothing);
  if (view.state === "nothing") return <div role="status" />;
  return (
    <div role="status" className={classes.foot}>
      {view.state === "reading" ? <Reading /> : <Said view={view} session={session} />}
    </div>
  );
}

function Reading() {
  const t = useTranslations("pasting");
  return (
    <div className={`${classes.note} ${classes.reading}`}>
      <p>{t("reading")}</p>
      <Progress value={100} animated w="8rem" aria-label={t("reading")} />
    </div>
  );
}

function Said({ view, session }: { view: PasteView; session: PasteSession }) {
  const t = useTranslations("pasting");
  const refusals = useTranslations("refusals");
  const { isIn, refusal, failed, hasText } = view;
  return (
    <section
      className={classes.note}
      aria-label={t("title")}
      onKeyDown={(event) => event.key === "Escape" && session.dismiss()}
    >
      <p className={refusal ? classes.bad : undefined}>
        {refusal ? sayRefusal(refusal, refusals) : <LeftOut view={view} />}
      </p>
      <Group gap={4} wrap="nowrap">
        {hasText && (
          <Button size="compact-xs" variant="default" onClick={session.asText}>
            {t("asText")}
          </Button>
        )}
        {isIn && (
          <Button size="compact-xs" variant="default" onClick={session.takeBack}>
            {t("undo")}
          </Button>
        )}
        <CloseButton size="sm" aria-label={t("close")} onClick={session.dismiss} />
      </Group>
      {failed.length > 0 && (
        <ul className={classes.bad}>
          {failed.map(({ name, refusals: said }, index) => (
            <li key={index}>
              {t("pictureFailed", { name })}{" "}
              {said.map(({ message }) => message).join(" ") || refusals("no-connection")}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What did not come along, the most weighty last, so that it is read. */
function LeftOut({ view: { lost, left, failed } }: { view: PasteView }) {
  const t = useTranslations("pasting");
  const kinds = lostKinds.flatMap((kind) => {
    const count = lost[kind] ?? 0;
    return count > 0 ? [t(`lost.${kind}`, { count })] : [];
  });
  const isLocal = left.some(({ src }) => /^(?:file|[a-z]):|^\\\\/i.test(src));
  const said = [
    kinds.length > 0
      ? t("leftOut", { what: kinds.join(t("comma")) })
      : failed.length === 0 && left.length === 0 && t("allIn"),
    left.length > 0 && t(isLocal ? "picturesInFile" : "picturesElsewhere", { count: left.length }),
  ];
  return <>{said.filter(Boolean).join(" ")}</>;
}
