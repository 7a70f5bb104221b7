import { useLocale, useTranslations } from "next-intl";
import { storyKinds } from "@/core/story/story";
import { formatInstant } from "@/core/text/newspaper-date";
import type { DeskWords } from "./desk-words";

/** Says the values that are stored as keys: 体裁, 栏目, 语言, and times. */
export function useDeskWords(
  sections: readonly { readonly id: string; readonly name: string }[],
  timeZone: string,
): DeskWords {
  const t = useTranslations("stories");
  const locale = useLocale();
  return (field, value) => {
    if (value === "") return value;
    switch (field) {
      case "kind": {
        const kind = storyKinds.find((one) => one === value);
        return kind ? t(`kind.${kind}`) : value;
      }
      case "sectionId":
        return sections.find((section) => section.id === value)?.name ?? value;
      case "language":
        return t(value === "en" ? "newStory.english" : "newStory.chinese");
      case "embargoUntil":
        return formatInstant(Number(value), timeZone, locale, "datetime");
      default:
        return value;
    }
  };
}
