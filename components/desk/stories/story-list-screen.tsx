import { IconPencilPlus } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { NewDrafts } from "@/components/desk/files/new-drafts";
import { FreshOnReturn } from "@/components/desk/fresh-on-return";
import { KeyHints } from "@/components/desk/shortcuts/key-hints";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { type StoryView, storyFilterParams } from "@/core/story/story-filter";
import { FilterWords } from "./filter-words";
import { StoryEmpty } from "./story-empty";
import { StoryFilters } from "./story-filters";
import { listAddress, type StoryListProps } from "./story-list";
import classes from "./story-list.module.css";
import { StoryPicks } from "./story-picks";
import { StoryRow } from "./story-row";

/** The list a desk works from: views, filters that stay, one line a story, on by keyboard. */
export function StoryListScreen(props: StoryListProps) {
  const t = useTranslations("stories");
  const { filter, listing, found } = props;
  const isFiltered = storyFilterParams({ ...filter, sort: "newest" }).size > 1;
  return (
    <>
      <FreshOnReturn drawnAt={props.now} />
      <ListHead {...props} />
      <nav className={classes.views} aria-label={t("view.label")}>
        {props.views.map((view) => (
          <ViewLink key={view} view={view} {...props} />
        ))}
      </nav>
      <StoryFilters
        filter={filter}
        choices={props.choices}
        stages={props.stages}
        locale={props.locale}
      />
      <FilterWords {...props} />
      <p className={classes.count} role="status">
        {found !== null && (found >= 1000 ? t("countMore") : t("count", { count: found }))}
      </p>
      {listing.lines.length === 0 ? (
        <StoryEmpty filter={filter} isFiltered={isFiltered} mayCreate={props.mayCreate} />
      ) : (
        <StoryPicks
          stories={listing.lines.map(({ id, headline, kicker, revision, stage, may }) => ({
            id,
            headline: headline || kicker || t("untitled"),
            revision,
            stage,
            may,
          }))}
          sections={props.choices.sections.map(({ id, name, nameEn }) => ({
            id,
            name: props.locale === "en" ? nameEn || name : name,
          }))}
          acts={props.acts}
        >
          <ul className={classes.list}>
            {listing.lines.map((line) => (
              <StoryRow key={line.id} line={line} {...props} />
            ))}
          </ul>
        </StoryPicks>
      )}
      <nav className={classes.more} aria-label={t("next")}>
        {!props.isFirstPage && (
          <Link href={listAddress(filter)} prefetch={false}>
            {t("first")}
          </Link>
        )}
        {listing.next && (
          <Link href={listAddress(filter, listing.next)} prefetch={false}>
            {t("next")} →
          </Link>
        )}
      </nav>
    </>
  );
}

/** Who writes may begin a story here, or bring in files that are one. */
function ListHead({ mayCreate, section }: StoryListProps) {
  const t = useTranslations("stories");
  const keys = (
    <span className={classes.keys}>
      <KeyHints place="list" />
    </span>
  );
  const head = { title: t("title"), note: keys };
  if (!mayCreate) return <PageHead {...head} />;
  return (
    <NewDrafts
      {...head}
      section={section}
      actions={
        <LinkButton href="/desk/stories/new" leftSection={<IconPencilPlus size={16} aria-hidden />}>
          {t("new")}
        </LinkButton>
      }
    />
  );
}

function ViewLink({ view, filter, counts }: { view: StoryView } & StoryListProps) {
  const t = useTranslations("stories");
  const count = view === "all" ? 0 : counts[view];
  return (
    <Link
      href={listAddress({ ...filter, view })}
      prefetch={false}
      aria-current={filter.view === view ? "page" : undefined}
      className={classes.view}
    >
      {t(`view.${view}`)}
      {count > 0 && (
        <span className={classes.badge}>
          {count >= 1000 ? t("badgeMore") : t("badge", { count })}
        </span>
      )}
    </Link>
  );
}
