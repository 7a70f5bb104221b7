import { useLocale, useTranslations } from "next-intl";
import type { RoomProof } from "@/core/issue/issue-room";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./board.module.css";

/** The three readings of a page: by whom, with how many corrections, and whether they read it as it stands. */
export function ProofList({
  proofs,
  timeZone,
}: {
  proofs: readonly (RoomProof | null)[];
  timeZone: string;
}) {
  const t = useTranslations("issues.proof");
  const locale = useLocale();
  return (
    <ol className={classes.proofs}>
      {proofs.map((proof, index) => (
        <li key={index} data-read={proof?.current || undefined}>
          <strong>{t("round", { round: index + 1 })}</strong>{" "}
          {proof === null ? (
            <span>{t("unread")}</span>
          ) : (
            <>
              <span>
                {t("readBy", {
                  name: proof.readerName,
                  time: formatInstant(proof.at, timeZone, locale, "short"),
                  count: proof.corrections,
                })}
              </span>
              {!proof.current && " "}
              {!proof.current && <span className={classes.why}>{t("older")}</span>}
              {proof.note && <p className={classes.hint}>{proof.note}</p>}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
