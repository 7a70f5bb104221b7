import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { ExportWord } from "@/components/desk/files/export-word";
import { type PublicAct, PublicActs } from "@/components/desk/stories/public-acts";
import { ResumeButton } from "@/components/desk/stories/resume-button";
import { ReviewPanel } from "@/components/desk/stories/review-panel";
import { ReviewRecord } from "@/components/desk/stories/review-record";
import { ShareButton } from "@/components/desk/stories/share/share-button";
import { StoryFactsLine } from "@/components/desk/stories/story-facts-line";
import { StoryReading } from "@/components/desk/stories/story-reading";
import { StoryHistory, VersionList } from "@/components/desk/stories/story-record";
import { StoryEditor } from "@/components/editor/story-editor";
import { sayRefusal } from "@/components/ui/say-refusal";
import { TextLink } from "@/components/ui/text-link";
import { linksIn } from "@/core/link/link-spans";
import { linkChecksLast } from "@/core/link/verdict";
import type { Actor } from "@/core/people/actor";
import { canHouse, canStory } from "@/core/people/can";
import type { StoryAction } from "@/core/people/permissions";
import { mayEdit } from "@/core/process/may-edit";
import { mayResume } from "@/core/process/resume";
import { maySubmit } from "@/core/process/submit";
import type { Answer } from "@/core/refusal";
import type { StoryFacts } from "@/core/story/facts";
import { dateInZone } from "@/core/text/zoned-time";
import { listLinkChecks } from "@/db/queries/link/link-checks";
import { findProofreading } from "@/db/queries/proofreading/find-proofreading";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { findReadVersion } from "@/db/queries/story/find-read-version";
import { listSeriesNames } from "@/db/queries/story/find-series";
import { findStory } from "@/db/queries/story/find-story";
import { listDecisions } from "@/db/queries/story/list-decisions";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { listVersions } from "@/db/queries/story/list-versions";
import { contentOf, draftOf } from "@/db/queries/story/story-content";
import { listSuggestionAuthors } from "@/db/queries/story/suggestions";
import { listColleagues, listThreads } from "@/db/queries/story/threads";
import { comment, decide, keep, placeInSeries, resolve, resume, settle, submit } from "../actions";
import { ignoreOneFinding, storiesBeside, tally } from "../proofreading-actions";
import { boilerplates, creditNames } from "../shape-actions";
import { share, sharesOf, takeBackShare } from "../share-actions";
import { showOrTakeBack } from "../show-or-take-back";
import { decisionsOf } from "./decisions-of";
import { shapesOf } from "./shapes-of";
import { versionsOf } from "./versions-of";

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
  const [t, refusals, locale, decisions, versions, history, read] = await Promise.all([
    getTranslations("stories"),
    getTranslations("refusals"),
    getLocale(),
    listDecisions(actor, id),
    listVersions(actor, id),
    listStoryHistory(actor, id),
    findReadVersion(actor, file),
  ]);
  const { timeZone } = publication;
  const why = (answer: Answer) => (answer.ok ? null : sayRefusal(answer, refusals));
  const stageName = (n: number) => facts.process[n - 1]?.[locale === "en" ? "nameEn" : "name"];
  const editable = mayEdit(actor, facts);
  const reopens = story.state === "approved" || story.state === "published";
  const isEditing = editable.ok && (story.state === "draft" || query.mode === "edit");
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
    versions: (
      <VersionList
        storyId={id}
        versions={versionsOf(versions, history, decisions)}
        timeZone={timeZone}
      />
    ),
  };
  const factsLine = (
    <StoryFactsLine
      state={story.state}
      stage={stageName(story.stage)}
      placed={facts.placed}
      kind={story.kind}
      sectionName={locale === "en" ? file.sectionNameEn || file.sectionName : file.sectionName}
      authorName={file.authorName}
      {...(!isEditing && { wordCount: story.wordCount })}
    />
  );
  const links = (
    <>
      <TextLink href={`/desk/stories/${id}/slip`} size="sm">
        {t("read.slip")}
      </TextLink>
      {canStory(actor, "revoke-share", facts).ok && (
        <ShareButton
          storyId={id}
          timeZone={timeZone}
          embargoUntil={story.embargoUntil}
          refusal={why(canStory(actor, "share-story", facts))}
          share={share}
          takeBack={takeBackShare}
          list={sharesOf}
        />
      )}
    </>
  );
  const shown = {
    id,
    userId: actor.userId,
    draft: draftOf(story),
    revision: story.revision,
    updatedAt: story.updatedAt,
    drawnAt: Date.now(),
  };
  const comments = {
    storyId: id,
    threads: await listThreads(actor, id),
    colleagues: await listColleagues(actor),
    refusal: why(canStory(actor, "comment-story", facts)),
    timeZone,
    comment,
    resolve,
  };
  const sections = (await listSections(publication.id)).map((s) => ({
    id: s.id,
    name: locale === "en" ? s.nameEn || s.name : s.name,
  }));
  const shapes = { ...shapesOf(actor, file, why), sections };
  const publicNote = story.isPublic && story.state !== "published" ? t("read.public") : null;

  if (isEditing) {
    const returned = story.state === "draft" ? decisions.at(-1) : undefined;
    return (
      <StoryEditor
        key={`${id}-${story.state}-${story.stage}`}
        story={shown}
        sections={sections}
        shapes={shapes}
        findPieces={boilerplates}
        findNames={creditNames}
        seriesNames={await listSeriesNames(actor)}
        timeZone={timeZone}
        comments={comments}
        suggests={story.state === "review"}
        authors={await listSuggestionAuthors(actor, id)}
        {...(story.state === "draft" && { submitRefusal: why(maySubmit(actor, facts)) })}
        submit={submit}
        placeInSeries={placeInSeries}
        keep={keep}
        proofreading={{
          ...(await findProofreading(actor, id)),
          links: await listLinkChecks(linksIn(shown.draft.body), shown.drawnAt - linkChecksLast),
          today: dateInZone(Date.now(), timeZone),
          mayIgnoreAlways: canHouse(actor, "edit-proof-rules").ok,
          beside: storiesBeside,
          ignore: ignoreOneFinding,
          tally,
        }}
        facts={factsLine}
        links={
          <>
            {links}
            {story.state !== "draft" && (
              <TextLink href={`/desk/stories/${id}`} size="sm">
                {t("read.stopEditing")}
              </TextLink>
            )}
          </>
        }
        warning={
          returned?.decision === "return"
            ? t("read.returned", { by: returned.by, reason: returned.opinion })
            : reopens
              ? t("read.reopens")
              : publicNote
        }
        slots={{ review: record, ...slots }}
      />
    );
  }

  return (
    <StoryReading
      story={shown}
      content={contentOf(story)}
      read={read}
      isUnderReview={story.state === "review"}
      isClean={query.view === "clean"}
      facts={factsLine}
      links={
        <>
          <ExportWord storyId={id} />
          {links}
        </>
      }
      edit={{ label: t(reopens ? "read.editReopens" : "read.edit"), refusal: why(editable) }}
      note={publicNote}
      comments={comments}
      openSuggestions={facts.openSuggestions}
      shapes={shapes}
      slots={{
        review: (
          <ReviewPanel
            storyId={id}
            revision={story.revision}
            stage={story.stage}
            choices={decisionsOf(actor, facts).map(({ decision, answer }) => ({
              decision,
              refusal: why(answer),
              label: t(`act.${decision}`, {
                next: stageName(story.stage + 1) ?? "",
                previous: stageName(story.stage - 1) ?? "",
              }),
            }))}
            decide={decide}
          >
            <PublicActs
              storyId={id}
              revision={story.revision}
              acts={publicActsOf(actor, facts)}
              doIt={showOrTakeBack}
            />
            {(story.state === "held" || story.state === "spiked") && (
              <ResumeButton storyId={id} refusal={why(mayResume(actor, facts))} resume={resume} />
            )}
            {record}
          </ReviewPanel>
        ),
        ...slots,
      }}
    />
  );
}

/** What this person may do now before the readers' eyes, outside any issue. */
function publicActsOf(actor: Actor, facts: StoryFacts): readonly PublicAct[] {
  const approved = facts.state === "approved";
  const may = (action: StoryAction) => canStory(actor, action, facts).ok;
  const acts: PublicAct[] = [];
  if (approved && !facts.isPublic && may("publish-story")) acts.push("publish");
  if (approved && facts.isPublic && may("correct-story")) acts.push("correct");
  if (facts.isPublic && may("withdraw-story")) acts.push("withdraw");
  return acts;
}
