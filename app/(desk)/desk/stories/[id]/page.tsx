import { Anchor, Button } from "@mantine/core";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { draftOf } from "@/commands/save-story";
import { MarkedStory } from "@/components/desk/stories/marked-story";
import { Panel } from "@/components/desk/stories/panel";
import { ResumeButton, ReviewPanel } from "@/components/desk/stories/review-panel";
import { ReviewRecord } from "@/components/desk/stories/review-record";
import { StoryHistory, VersionList } from "@/components/desk/stories/story-record";
import classes from "@/components/desk/stories/workspace.module.css";
import { StoryEditor } from "@/components/editor/story-editor";
import { sayRefusal } from "@/components/ui/say-refusal";
import { StateMark } from "@/components/ui/state-mark";
import type { Actor } from "@/core/people/actor";
import { canStory } from "@/core/people/can";
import { mayDecide } from "@/core/process/decide";
import { mayEdit } from "@/core/process/may-edit";
import type { Decision } from "@/core/process/process";
import { mayResume } from "@/core/process/resume";
import { maySubmit } from "@/core/process/submit";
import type { Answer } from "@/core/refusal";
import type { StoryFacts } from "@/core/story/facts";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { findReadVersion } from "@/db/queries/story/find-read-version";
import { listSeriesNames } from "@/db/queries/story/find-series";
import { findStory } from "@/db/queries/story/find-story";
import { listDecisions } from "@/db/queries/story/list-decisions";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { listVersions } from "@/db/queries/story/list-versions";
import { contentOf } from "@/db/queries/story/story-content";
import { decide, nextOrdinal, resume, settle, submit } from "../actions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const file = await findStory(await requireActor(), (await params).id);
  return { title: file?.story.headline || (await getTranslations("stories"))("untitled") };
}

/** One story: being written by who may write it now, else read and reviewed. */
export default async function StoryPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const query = await searchParams;
  const file = await findStory(actor, id);
  const publication = file && (await findPublication(file.story.publicationId));
  if (!file || !publication) notFound();
  const { story, facts } = file;
  const [t, refusals, locale] = [
    await getTranslations("stories"),
    await getTranslations("refusals"),
    await getLocale(),
  ];
  const english = locale === "en";
  const why = (answer: Answer) =>
    answer.ok ? null : sayRefusal(localAnswer(answer, facts, english), refusals);
  const [decisions, versions, history, read] = await Promise.all([
    listDecisions(actor, id),
    listVersions(actor, id),
    listStoryHistory(actor, id),
    findReadVersion(actor, file),
  ]);
  const { timeZone } = publication;
  const stage = facts.process[story.stage - 1];
  const editable = mayEdit(actor, facts);
  const isEditing = editable.ok && (story.state === "draft" || query.mode === "edit");
  const reopens = story.state === "approved" || story.state === "published";
  const stageName = (n: number) =>
    (english ? facts.process[n - 1]?.nameEn : facts.process[n - 1]?.name) ?? "";
  const choices = decisionsOf(actor, facts).map(({ decision, answer }) => ({
    decision,
    refusal: why(answer),
    label: t(`act.${decision}`, {
      next: stageName(story.stage + 1),
      previous: stageName(story.stage - 1),
    }),
  }));
  const record = (
    <ReviewRecord
      storyId={id}
      process={facts.process}
      stage={story.stage}
      passes={story.passes}
      decisions={decisions}
      checks={story.openChecks}
      settleRefusal={why(canStory(actor, "settle-check", facts))}
      settle={settle}
      timeZone={timeZone}
    />
  );
  const slots = {
    history: <StoryHistory lines={history} timeZone={timeZone} />,
    versions: <VersionList storyId={id} versions={versions} timeZone={timeZone} />,
  };
  const stateFacts = (
    <>
      <StateMark
        state={story.state}
        stage={english ? stage?.nameEn : stage?.name}
        placed={facts.placed}
      />
      <span>{t(`kind.${story.kind}`)}</span>
      <span>{file.sectionName}</span>
      <span>{file.authorName}</span>
      <span>{t("read.wordCount", { count: story.wordCount })}</span>
    </>
  );
  const slip = (
    <Anchor href={`/desk/stories/${id}/slip`} size="sm">
      {t("read.slip")}
    </Anchor>
  );

  if (isEditing) {
    const sections = await listSections(publication.id);
    return (
      <StoryEditor
        key={`${id}-${story.state}-${story.stage}`}
        story={{
          id,
          userId: actor.userId,
          draft: draftOf(story),
          revision: story.revision,
          updatedAt: story.updatedAt,
        }}
        sections={sections.map((s) => ({ id: s.id, name: english ? s.nameEn || s.name : s.name }))}
        seriesNames={await listSeriesNames(actor)}
        timeZone={timeZone}
        {...(story.state === "draft" && { submitRefusal: why(maySubmit(actor, facts)) })}
        submit={submit}
        nextOrdinal={nextOrdinal}
        facts={stateFacts}
        links={
          <>
            {slip}
            {story.state !== "draft" && (
              <Anchor href={`/desk/stories/${id}`} size="sm">
                {t("read.stopEditing")}
              </Anchor>
            )}
          </>
        }
        warning={reopens ? t("read.reopens") : story.isPublic ? t("read.public") : null}
        slots={{ review: record, ...slots }}
      />
    );
  }

  const isMarked = query.view !== "clean" && read !== null;
  return (
    <div className={classes.workspace}>
      <div>
        <div className={classes.bar}>
          <div className={classes.facts}>{stateFacts}</div>
          <div className={classes.actions}>
            {slip}
            <Button
              component="a"
              href={`/desk/stories/${id}?mode=edit`}
              size="xs"
              variant="default"
              disabled={!editable.ok}
              title={why(editable) ?? undefined}
            >
              {t(reopens ? "read.editReopens" : "read.edit")}
            </Button>
          </div>
        </div>
        {story.isPublic && story.state !== "published" && story.state !== "withdrawn" && (
          <p className={classes.note}>{t("read.public")}</p>
        )}
        {story.state === "review" && (
          <p className={classes.facts}>
            {read
              ? t(read.same ? "read.noChanges" : "read.comparedWith", { version: read.number })
              : t("read.nothingBefore")}
            {read && !read.same && (
              <Link href={isMarked ? `/desk/stories/${id}?view=clean` : `/desk/stories/${id}`}>
                {t(isMarked ? "read.clean" : "read.marked")}
              </Link>
            )}
          </p>
        )}
        <MarkedStory
          content={contentOf(story)}
          before={isMarked && story.state === "review" ? read.content : null}
        />
      </div>
      <Panel
        first="review"
        slots={{
          review: (
            <ReviewPanel
              key={`${story.stage}-${story.revision}`}
              storyId={id}
              revision={story.revision}
              stage={story.stage}
              choices={choices}
              decide={decide}
            >
              {(story.state === "held" || story.state === "spiked") && (
                <ResumeButton storyId={id} refusal={why(mayResume(actor, facts))} resume={resume} />
              )}
              {record}
            </ReviewPanel>
          ),
          ...slots,
        }}
      />
    </div>
  );
}

/** The decisions of the review the story waits for, always in the same places; spiking is the chief's at other times. */
function decisionsOf(
  actor: Actor,
  facts: StoryFacts,
): readonly { decision: Decision; answer: Answer }[] {
  const order: readonly Decision[] = ["sign", "pass", "return", "refer", "hold", "spike"];
  const here = facts.process[facts.stage - 1]?.decisions ?? [];
  return order.flatMap((decision) => {
    const answer = mayDecide(actor, decision, facts);
    const shown = here.includes(decision) || (decision === "spike" && answer.ok);
    return shown ? [{ decision, answer }] : [];
  });
}

/** A refusal that names a review names it in the reader's language. */
function localAnswer<T extends Answer>(
  answer: T,
  facts: StoryFacts,
  english: boolean,
): Exclude<T, { ok: true }> | T {
  if (answer.ok || !english || !answer.params?.stage) return answer;
  const stage = facts.process.find((s) => s.name === answer.params?.stage);
  return stage ? { ...answer, params: { ...answer.params, stage: stage.nameEn } } : answer;
}
