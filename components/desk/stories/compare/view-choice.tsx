import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import classes from "./compare.module.css";

export const comparedViews = ["inline", "sides"] as const;
export type ComparedView = (typeof comparedViews)[number];

/** In one text with the changes marked, or side by side; the address says which. */
export function ViewChoice({
  storyId,
  from,
  to,
  view,
}: {
  storyId: string;
  from: number;
  to: number | "now";
  view: ComparedView;
}) {
  const t = useTranslations("versions.view");
  return (
    <nav aria-label={t("label")} className={classes.views}>
      {comparedViews.map((one) => (
        <TextLink
          key={one}
          size="sm"
          href={`/desk/stories/${storyId}/versions?from=${from}&to=${to}&view=${one}`}
          aria-current={one === view ? "page" : undefined}
        >
          {t(one)}
        </TextLink>
      ))}
    </nav>
  );
}
