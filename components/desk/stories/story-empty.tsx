import Link from "next/link";
import { useTranslations } from "next-intl";
import type { StoryFilter } from "@/core/story/story-filter";
import classes from "./story-list.module.css";

/** Nothing to list: why, and what to do next. */
export function StoryEmpty({
  filter,
  isFiltered,
  mayCreate,
}: {
  filter: StoryFilter;
  isFiltered: boolean;
  mayCreate: boolean;
}) {
  const t = useTranslations("stories");
  return (
    <div className={classes.empty}>
      <p>{t(isFiltered ? "empty.filtered" : `empty.${filter.view}`)}</p>
      {isFiltered ? (
        <Link prefetch={false} href={`/desk/stories?view=${filter.view}`}>
          {t("empty.clear")}
        </Link>
      ) : filter.view === "review" ? (
        <Link prefetch={false} href="/desk/stories?view=all">
          {t("empty.see")}
        </Link>
      ) : (
        mayCreate && (
          <Link prefetch={false} href="/desk/stories/new">
            {t("new")}
          </Link>
        )
      )}
    </div>
  );
}
