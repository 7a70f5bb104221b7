import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { PageLights } from "@/core/page/page-lights";
import classes from "./board.module.css";

/** Text, pictures, checks, layout, proofs, as far as the page has them: each a word, a shape and a colour. */
export function PageLightsMark({ lights: on }: { lights: PageLights }) {
  const t = useTranslations("issues.light");
  return (
    <ul className={classes.lights} aria-label={t("label")}>
      {(Object.entries(on) as [keyof PageLights, boolean][]).map(([light, isOn]) => {
        const Icon = isOn ? IconCircleCheck : IconCircleDashed;
        const words = t(isOn ? `${light}Ready` : `${light}Open`);
        return (
          <li key={light} className={classes.light} data-ready={isOn || undefined} title={words}>
            <Icon size={14} aria-hidden />
            <span aria-hidden>{t(light)}</span>
            <span className={classes.hidden}>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
