import { useTranslations } from "next-intl";
import { EmptyNote } from "@/components/ui/empty-note";
import { PrintedBody } from "@/components/ui/printed-body";
import classes from "./proof-sheet.module.css";

/** A story as the proof prints it. `body` is HTML from `renderBody`, safe by its making. */
export interface ProofStory {
  readonly id: string;
  readonly role: string;
  readonly language: string;
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  readonly credits: string;
  readonly salutation: string;
  readonly signature: string;
  readonly signDate: string;
  readonly column: string;
  readonly body: string;
}

/** The page's stories in their order, set for reading against copy. Null is one the person may not read. */
export function ProofSheet({ stories }: { stories: readonly (ProofStory | null)[] }) {
  const t = useTranslations("issues");
  return (
    <div className={classes.sheet}>
      {stories.length === 0 && <EmptyNote>{t("proof.empty")}</EmptyNote>}
      {stories.map((story, index) =>
        story === null ? (
          <p key={index} className={classes.hiddenStory}>
            {t("hiddenStory")}
          </p>
        ) : (
          <article
            key={story.id}
            className={classes.story}
            lang={story.language}
            data-role={story.role}
          >
            {story.column && <p className={classes.column}>{story.column}</p>}
            {story.kicker && <p className={classes.kicker}>{story.kicker}</p>}
            <h2 className={classes.headline}>{story.headline || story.column || t("unnamed")}</h2>
            {story.deck && <p className={classes.deck}>{story.deck}</p>}
            {story.credits && <p className={classes.credits}>{story.credits}</p>}
            {story.salutation && <p>{story.salutation}</p>}
            <PrintedBody className={classes.body} html={story.body} />
            {(story.signature || story.signDate) && (
              <p className={classes.signature}>
                {story.signature}
                {story.signature && story.signDate && <br />}
                {story.signDate}
              </p>
            )}
          </article>
        ),
      )}
    </div>
  );
}
