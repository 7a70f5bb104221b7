import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { Ago } from "@/components/ui/ago";
import { EmptyNote } from "@/components/ui/empty-note";
import { PageHead } from "@/components/ui/page-head";
import { StateMark } from "@/components/ui/state-mark";
import type { IssueState } from "@/core/issue/issue";
import type { StoryState } from "@/core/story/story";
import { newspaperDay } from "@/core/text/newspaper-date";
import { Alarms, type AlarmWords } from "./alarms";
import { CloseTime } from "./close-time";
import classes from "./today.module.css";
import { TodayPart } from "./today-part";

interface Line {
  readonly id: string;
  readonly headline: string;
  readonly kicker: string;
  readonly state: StoryState;
  readonly stage: number;
  readonly sectionName: string;
  readonly sectionNameEn: string;
  readonly authorName: string;
  readonly wordCount: number;
  readonly updatedAt: number;
}

/** A story, and who said something about it when. */
interface About {
  readonly storyId: string;
  readonly headline: string;
  readonly kicker: string;
  readonly by: string;
  readonly at: number;
}

export interface TodayProps {
  readonly alarms: readonly AlarmWords[];
  readonly seen: (input: { alarmId: string }) => Promise<ActionAnswer<void>>;
  readonly mayReview: boolean;
  readonly mayWrite: boolean;
  readonly review: readonly Line[];
  readonly returns: readonly (About & { readonly reason: string })[];
  /** Comments that call this person by name, in conversations still open. */
  readonly mentions: readonly (About & { readonly text: string })[];
  readonly drafts: readonly Line[];
  readonly issues: readonly {
    readonly id: string;
    readonly date: string;
    readonly edition: string;
    readonly state: IssueState;
    readonly releaseAt: number;
    readonly mine: readonly { readonly number: number; readonly name: string }[];
  }[];
  readonly stages: readonly { readonly name: string; readonly nameEn: string }[];
  readonly now: number;
  readonly timeZone: string;
  readonly locale: string;
}

/** 今日: what waits for this person, each line a link; an empty part says the next step. */
export function TodayScreen(props: TodayProps) {
  const t = useTranslations("desk");
  const { timeZone } = props;
  return (
    <>
      <PageHead title={t("room.today")} />
      <Alarms alarms={props.alarms} seen={props.seen} timeZone={timeZone} />
      <div className={classes.parts}>
        {props.mayReview && (
          <TodayPart
            title={t("toReview")}
            count={props.review.length}
            href="/desk/stories?view=review"
          >
            {props.review.length === 0 && <EmptyNote>{t("toReviewEmpty")}</EmptyNote>}
            <StoryLines {...props} lines={props.review} />
          </TodayPart>
        )}
        {props.returns.length > 0 && (
          <TodayPart title={t("returned")} count={props.returns.length}>
            <SaidLines
              {...props}
              lines={props.returns.map(({ reason, ...line }) => ({ ...line, said: reason }))}
            />
          </TodayPart>
        )}
        {props.mentions.length > 0 && (
          <TodayPart title={t("mentions")} count={props.mentions.length}>
            <SaidLines
              {...props}
              lines={props.mentions.map(({ text, ...line }) => ({ ...line, said: text }))}
            />
          </TodayPart>
        )}
        {props.mayWrite && (
          <TodayPart
            title={t("myDrafts")}
            count={props.drafts.length}
            href="/desk/stories?view=mine"
          >
            {props.drafts.length === 0 && (
              <EmptyNote action={<Link href="/desk/stories/new">{t("writeStory")}</Link>}>
                {t("myDraftsEmpty")}
              </EmptyNote>
            )}
            <StoryLines {...props} lines={props.drafts} />
          </TodayPart>
        )}
        <TodayPart title={t("issuesAtWork")} count={props.issues.length} href="/desk/issues">
          {props.issues.length === 0 && (
            <EmptyNote action={<Link href="/desk/issues">{t("toIssues")}</Link>}>
              {t("issuesEmpty")}
            </EmptyNote>
          )}
          <IssueLines {...props} />
        </TodayPart>
      </div>
    </>
  );
}

/** What somebody said about a story of this person's. */
function SaidLines({
  lines,
  now,
  timeZone,
}: Pick<TodayProps, "now" | "timeZone"> & {
  lines: readonly (About & { readonly said: string })[];
}) {
  const t = useTranslations("desk");
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <li key={`${line.storyId}-${line.at}`}>
          <Link href={`/desk/stories/${line.storyId}`} prefetch={false} className={classes.line}>
            <span className={classes.headline}>
              {line.headline || line.kicker || t("untitled")}
            </span>
            <span className={classes.meta}>
              {line.by} · <Ago at={line.at} now={now} timeZone={timeZone} />
            </span>
            <span className={classes.reason}>{line.said}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function StoryLines({
  lines,
  stages,
  now,
  timeZone,
  locale,
}: Pick<TodayProps, "stages" | "now" | "timeZone" | "locale"> & { lines: readonly Line[] }) {
  const t = useTranslations("desk");
  if (lines.length === 0) return null;
  return (
    <ul className={classes.lines}>
      {lines.map((line) => {
        const stage = stages[line.stage - 1];
        return (
          <li key={line.id}>
            <Link href={`/desk/stories/${line.id}`} prefetch={false} className={classes.line}>
              <span className={classes.headline}>
                {line.headline || line.kicker || t("untitled")}
              </span>
              <span className={classes.meta}>
                <StateMark
                  state={line.state}
                  stage={locale === "en" ? stage?.nameEn : stage?.name}
                />
                {" · "}
                {locale === "en" ? line.sectionNameEn || line.sectionName : line.sectionName}
                {" · "}
                {line.authorName}
                {" · "}
                {t("words", { count: line.wordCount })}
                {" · "}
                <Ago at={line.updatedAt} now={now} timeZone={timeZone} />
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function IssueLines({ issues, now, timeZone, locale }: TodayProps) {
  const t = useTranslations("desk");
  if (issues.length === 0) return null;
  return (
    <ul className={classes.lines}>
      {issues.map((issue) => (
        <li key={issue.id}>
          <Link href={`/desk/issues/${issue.id}`} prefetch={false} className={classes.line}>
            <span className={classes.headline}>
              {newspaperDay(issue.date, locale)} {issue.edition}
            </span>
            <span className={classes.meta}>
              {t(`issueState.${issue.state}`)} ·{" "}
              <CloseTime at={issue.releaseAt} now={now} timeZone={timeZone} />
            </span>
          </Link>
          {issue.mine.length > 0 && (
            <ul className={classes.pages} aria-label={t("myPages")}>
              {issue.mine.map((page) => (
                <li key={page.number}>
                  <Link href={`/desk/issues/${issue.id}/pages/${page.number}`} prefetch={false}>
                    {t("pageOf", { number: String(page.number).padStart(2, "0"), name: page.name })}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
