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
  const { isIn, hasText } = view;
  return (
    <section
      className={classes.note}
      aria-label={t("title")}
      onKeyDown={(event) => event.key === "Escape" && session.dismiss()}
    >
      <div className={classes.words}>
        <LeftOut view={view} />
        <Faults view={view} />
      </div>
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
    </section>
  );
}

/** What did not come along, the most weighty last, so that it is read. */
function LeftOut({ view: { lost, left, failed, refusal } }: { view: PasteView }) {
  const t = useTranslations("pasting");
  const kinds = lostKinds.flatMap((kind) => {
    const count = lost[kind] ?? 0;
    return count > 0 ? [t(`lost.${kind}`, { count })] : [];
  });
  const isLocal = left.some(({ src }) => /^(?:file|[a-z]):|^\\\\/i.test(src));
  const pictures = isLocal ? "picturesInFile" : "picturesElsewhere";
  const isWhole = kinds.length + left.length + failed.length === 0 && !refusal;
  return (
    <>
      {kinds.length > 0 && <p>{t("leftOut", { what: kinds.join(t("comma")) })}</p>}
      {left.length > 0 && <p>{t(pictures, { count: left.length })}</p>}
      {isWhole && <p>{t("allIn")}</p>}
    </>
  );
}

/** Why nothing came in, or which pictures did not. */
function Faults({ view: { refusal, failed } }: { view: PasteView }) {
  const t = useTranslations("pasting");
  const refusals = useTranslations("refusals");
  return (
    <>
      {refusal && <p className={classes.bad}>{sayRefusal(refusal, refusals)}</p>}
      {failed.map(({ name, refusals: said }, index) => (
        <p key={index} className={classes.bad}>
          {t("pictureFailed", { name })}{" "}
          {said.map(({ message }) => message).join(" ") || refusals("no-connection")}
        </p>
      ))}
    </>
  );
}
