import { useLocale, useTranslations } from "next-intl";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { Decision, Pass, ProcessStage } from "@/core/process/process";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./review-panel.module.css";
import { SettleButton } from "./settle-button";

export interface Opinion {
  readonly id: string;
  readonly stage: number;
  readonly decision: Decision;
  readonly opinion: string;
  readonly at: number;
  readonly by: string;
  readonly version: number;
}

export interface CheckLine {
  readonly id: string;
  readonly code: string;
  readonly quote: string;
  readonly settledBy?: string;
  readonly settledAt?: number;
}

export interface ReviewRecordProps {
  readonly storyId: string;
  readonly process: readonly ProcessStage[];
  readonly stage: number;
  readonly passes: readonly Pass[];
  readonly decisions: readonly Opinion[];
  readonly checks: readonly CheckLine[];
  readonly settleRefusal: string | null;
  readonly settle: (input: { storyId: string; checkId: string }) => Promise<ActionAnswer<unknown>>;
  readonly timeZone: string;
}

const knownChecks = ["mixed-text", "doubled-character", "place-name", "missing-text"];

/** How far the reviews are, what must still be checked, and what everyone wrote. The author reads this too. */
export function ReviewRecord(props: ReviewRecordProps) {
  return (
    <>
      <Stages {...props} />
      <Checks {...props} />
      <Opinions {...props} />
    </>
  );
}

export function useStageName(process: readonly ProcessStage[]) {
  const locale = useLocale();
  const t = useTranslations("stories");
  return (number: number): string => {
    const stage = process[number - 1];
    if (!stage) return t("outside");
    return locale === "en" ? stage.nameEn : stage.name;
  };
}

function Stages({ process, stage, passes, timeZone }: ReviewRecordProps) {
  const t = useTranslations("stories.review");
  const locale = useLocale();
  const nameOf = useStageName(process);
  return (
    <section aria-label={t("stages")}>
      <ol className={classes.stages}>
        {process.map((_, index) => {
          const number = index + 1;
          const pass = passes.find((p) => p.stage === number);
          const is = pass ? "passed" : number === stage ? "now" : "later";
          return (
            <li key={number} data-is={is}>
              <strong>{nameOf(number)}</strong>
              <br />
              {pass ? (
                <>
                  {pass.name}
                  <br />
                  <span className={classes.at}>
                    {formatInstant(pass.at, timeZone, locale, "short")}
                  </span>
                </>
              ) : (
                t(is === "now" ? "stageNow" : "stageLater")
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Checks({ storyId, checks, settleRefusal, settle, timeZone }: ReviewRecordProps) {
  const t = useTranslations("stories.review");
  const names = useTranslations("stories.check");
  const locale = useLocale();
  if (checks.length === 0) return null;
  return (
    <section aria-label={t("checks")}>
      <h2 className={classes.title}>{t("checks")}</h2>
      <p className={classes.who}>{t("checksNote")}</p>
      <ul className={classes.list}>
        {checks.map((check) => (
          <li key={check.id} className={classes.item}>
            <div className={classes.who}>
              <strong>{names(knownChecks.find((code) => code === check.code) ?? "other")}</strong>
            </div>
            <p className={classes.words}>{check.quote}</p>
            {check.settledAt !== undefined ? (
              <span className={classes.who}>
                {t("settled", {
                  by: check.settledBy ?? "",
                  at: formatInstant(check.settledAt, timeZone, locale, "short"),
                })}
              </span>
            ) : (
              <SettleButton
                storyId={storyId}
                checkId={check.id}
                refusal={settleRefusal}
                settle={settle}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Opinions({ decisions, process, timeZone }: ReviewRecordProps) {
  const t = useTranslations("stories");
  const locale = useLocale();
  const nameOf = useStageName(process);
  return (
    <section aria-label={t("review.opinions")}>
      <h2 className={classes.title}>{t("review.opinions")}</h2>
      {decisions.length === 0 && <p className={classes.who}>{t("review.none")}</p>}
      <ol className={classes.list}>
        {[...decisions].reverse().map((d) => (
          <li key={d.id} className={classes.item} data-opinion>
            <div className={classes.who}>
              <strong>{d.by}</strong>
              <span>
                {nameOf(d.stage)} · {t(`decision.${d.decision}`)}
              </span>
              <span>{t("review.round", { version: d.version })}</span>
              <span>{formatInstant(d.at, timeZone, locale, "short")}</span>
            </div>
            <p className={classes.words}>{d.opinion}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
