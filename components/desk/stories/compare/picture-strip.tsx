import { Image } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { PictureChange } from "@/core/story/compare-pictures";
import classes from "./compare.module.css";
import { placeOf } from "./place-of";

/** What became of the pictures, small and at a glance; each leads to its place in the text. */
export function PictureStrip({ changes }: { changes: readonly PictureChange[] }) {
  const t = useTranslations("versions.picture");
  if (changes.length === 0) return null;
  return (
    <section aria-label={t("label")} className={classes.strip}>
      {changes.map((change, index) => {
        const node = change.after ?? change.before;
        const told = wordsFor(change).map((key) => t(key));
        return (
          <a key={index} href={`#${placeOf(change.at)}`} className={classes.thumb}>
            <Image
              src={`/api/desk/pictures/${change.pictureId}/320`}
              alt={String(node?.attrs?.alt ?? "")}
              data-gone={!change.after || undefined}
            />
            <span>
              {told.map((word) => (
                <strong key={word} className={classes.tag} data-kind={wordsFor(change)[0]}>
                  {word}
                </strong>
              ))}
            </span>
          </a>
        );
      })}
    </section>
  );
}

function wordsFor({ before, after, isMoved, isReworded }: PictureChange) {
  if (!before) return ["added"] as const;
  if (!after) return ["removed"] as const;
  return [...(isMoved ? (["moved"] as const) : []), ...(isReworded ? (["reworded"] as const) : [])];
}
